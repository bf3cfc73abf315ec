package fi.arvio.assessment.coding;

import fi.arvio.assessment.text.Text;
import org.jspecify.annotations.Nullable;

/** Something that a text can be about; a retired one is given no more and stays where it was given. */
record Code(
        String slug,
        Text name,
        @Nullable Text definition,
        @Nullable String parent,
        boolean retired) {}

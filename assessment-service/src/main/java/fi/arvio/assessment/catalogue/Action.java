package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action row of a goal. */
public record Action(
        String code,
        @Nullable String number,
        int row,
        Text title,
        @Nullable String heading,
        List<Responsibility> responsibilities,
        @Nullable String responsibleText,
        @Nullable Timeline timeline,
        List<Indicator> indicators,
        OfficialStatus officialStatus) {}

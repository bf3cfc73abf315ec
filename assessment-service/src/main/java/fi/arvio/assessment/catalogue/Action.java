package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action row of a goal; the follow-up is what the source says of its progress, verbatim.
 *
 * @param officialTitle the whole text of the action, where a table has been imported that has it
 */
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
        @Nullable String followUp,
        OfficialStatus officialStatus,
        @Nullable String officialTitle) {}

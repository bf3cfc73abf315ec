package fi.arvio.assessment.snapshot.file;

import org.jspecify.annotations.Nullable;

/**
 * One answer to one item about one subject, by nobody.
 *
 * @param value as the codes of the questionnaire say it; null where there is only a reason for its absence
 * @param respondent tells respondents of this item apart and is not written anywhere
 */
record SingleAnswer(
        String item,
        String subject,
        @Nullable String value,
        @Nullable String missingReason,
        String respondent) {}

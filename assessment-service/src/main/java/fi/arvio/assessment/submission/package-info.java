/** Item responses under pseudonyms: an idempotent ledger of events; knows no respondent. */
@NullMarked
package fi.arvio.assessment.submission;

import org.jspecify.annotations.NullMarked;

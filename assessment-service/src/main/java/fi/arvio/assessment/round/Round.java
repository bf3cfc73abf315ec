package fi.arvio.assessment.round;

import fi.arvio.assessment.text.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** One repetition of a campaign in time, with the policy that holds from its opening to its end. */
public record Round(
        UUID id,
        String code,
        String series,
        Text name,
        RoundStatus storedStatus,
        Instant opensAt,
        Instant closesAt,
        ZoneId timeZone,
        QuestionnaireRef questionnaire,
        long seed,
        int expectedRespondents,
        int minimumCellSize,
        int minimumCommentSize,
        String contact,
        List<String> programmes) {

    /** The questionnaire version that the round asks. */
    public record QuestionnaireRef(String code, int version) {}

    /** An open round whose day has come is closing: it asks nobody, and still takes what is on its way. */
    public RoundStatus statusAt(Instant now) {
        return storedStatus == RoundStatus.OPEN && !now.isBefore(closesAt) ? RoundStatus.CLOSING : storedStatus;
    }
}

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
        Purpose purpose,
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
        List<String> programmes,
        List<String> languages,
        ReminderPolicy reminders) {

    /** What a round is held for; answers to a pilot never count. */
    public enum Purpose {
        ASSESSMENT,
        PILOT
    }

    public boolean isPilot() {
        return purpose == Purpose.PILOT;
    }

    /** The questionnaire version that the round asks. */
    public record QuestionnaireRef(String code, int version) {
        /** Whether the version is this one or an earlier one of the same questionnaire. */
        public boolean includes(String code, int version) {
            return this.code.equals(code) && version <= this.version;
        }
    }

    /** Whether nobody has been asked yet. */
    public boolean isDraft() {
        return storedStatus == RoundStatus.DRAFT;
    }

    public RoundStatus statusAt(Instant now) {
        return storedStatus.at(now, closesAt);
    }
}

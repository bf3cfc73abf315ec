package fi.arvio.bot.assessment;

import fi.arvio.bot.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as the assessment service tells it to the bot. */
@Serdeable
record RoundDocument(
        UUID id,
        String series,
        Instant closesAt,
        String timeZone,
        Edition questionnaire,
        long seed,
        int expectedRespondents,
        int minimumCellSize,
        int minimumCommentSize,
        String contact,
        List<ProgrammeEntry> programmes,
        List<GoalEntry> goals,
        List<RespondentEntry> respondents) {

    /** Which edition of which questionnaire. */
    @Serdeable
    record Edition(String code, int version) {}

    /** A programme with the title that stands in a card's header. */
    @Serdeable
    record ProgrammeEntry(String code, Text shortTitle) {}

    /** A goal with its chat title. */
    @Serdeable
    record GoalEntry(
            String code, String programme, @Nullable String theme, Text title) {}

    /** A person on the roster. */
    @Serdeable
    record RespondentEntry(
            String id,
            String name,
            String entraObjectId,
            String language,
            Text body,
            String bodyGroup,
            List<String> goals) {}
}

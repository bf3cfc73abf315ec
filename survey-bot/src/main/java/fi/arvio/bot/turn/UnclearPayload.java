package fi.arvio.bot.turn;

import fi.arvio.bot.conversation.Question;
import fi.arvio.bot.round.OpenRound;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mark that a question was unclear to somebody, as the assessment service takes it. */
@Serdeable
record UnclearPayload(
        String pseudonym,
        AnswerPayload.Edition questionnaire,
        String item,
        @Nullable String subject) {

    static UnclearPayload of(OpenRound round, String pseudonym, Question question) {
        return new UnclearPayload(pseudonym, AnswerPayload.Edition.of(round), question.item(), question.subject());
    }

    /** The same mark always has the same id. */
    UUID eventId(UUID roundId) {
        String name = String.join("\n", "unclear", roundId.toString(), pseudonym, item, subject == null ? "" : subject);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

package fi.arvio.bot.turn;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.conversation.Given;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.round.OpenRound;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer as the assessment service takes it. No time, no person: a pseudonym and a group of at least five. */
@Serdeable
record AnswerPayload(
        String pseudonym,
        Edition questionnaire,
        String item,
        @Nullable String subject,
        int revision,
        String bodyGroup,
        boolean volunteered,
        @Nullable Value value,
        @Nullable MissingReason missingReason,
        @Nullable Boolean deleted) {

    /** The edition that was answered. */
    @Serdeable
    record Edition(String code, int version) {
        static Edition of(OpenRound round) {
            var questionnaire = round.script().questionnaire();
            return new Edition(questionnaire.code(), questionnaire.version());
        }
    }

    /** One of the kinds of value. */
    @Serdeable
    record Value(
            @Nullable Integer point,
            @Nullable List<String> choices,
            @Nullable List<String> ranking,
            @Nullable Pair pair,
            @Nullable String text,
            @Nullable Boolean quotable) {
        static Value of(@Nullable Integer point, @Nullable List<String> choices) {
            return new Value(point, choices, null, null, null, null);
        }
    }

    /** Importance and success of one thing. */
    @Serdeable
    record Pair(int importance, int success) {}

    static AnswerPayload of(OpenRound round, String pseudonym, String bodyGroup, Given given) {
        return new AnswerPayload(
                pseudonym,
                Edition.of(round),
                given.question().item(),
                given.question().subject(),
                given.revision(),
                bodyGroup,
                given.volunteered(),
                given.isDeleted() ? null : value(given.answer()),
                given.stored().missing(),
                given.isDeleted() ? true : null);
    }

    private static @Nullable Value value(Answer answer) {
        return switch (answer) {
            case Answer.Point(int point) -> Value.of(point, null);
            case Answer.Choices(List<String> codes) -> Value.of(null, codes);
            case Answer.Ranked(List<String> codes) -> new Value(null, null, codes, null, null, null);
            case Answer.Pair(int importance, int success) ->
                new Value(null, null, null, new Pair(importance, success), null, null);
            case Answer.Words(String text, boolean quotable) -> new Value(null, null, null, null, text, quotable);
            case Answer.Missing ignored -> null;
        };
    }

    /** The same answer always has the same id, so that sending it twice stores it once. */
    UUID eventId(UUID roundId) {
        String name = String.join(
                "\n", roundId.toString(), pseudonym, item, subject == null ? "" : subject, Integer.toString(revision));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

package fi.arvio.bot.turn;

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
        @Nullable MissingReason missingReason) {

    /** The edition that was answered. */
    @Serdeable
    record Edition(String code, int version) {}

    /** One of the three kinds of value. */
    @Serdeable
    record Value(
            @Nullable Integer point,
            @Nullable List<String> choices,
            @Nullable String text,
            @Nullable Boolean quotable) {}

    static AnswerPayload of(OpenRound round, String pseudonym, String bodyGroup, Given given) {
        var edition = round.script().questionnaire();
        boolean hasValue = given.missing() == null;
        return new AnswerPayload(
                pseudonym,
                new Edition(edition.code(), edition.version()),
                given.question().item(),
                given.question().subject(),
                given.revision(),
                bodyGroup,
                given.volunteered(),
                hasValue
                        ? new Value(given.point(), given.choices(), given.text(), given.text() == null ? null : false)
                        : null,
                given.missing());
    }

    /** The same answer always has the same id, so that sending it twice stores it once. */
    UUID eventId(UUID roundId) {
        String name = String.join(
                "\n", roundId.toString(), pseudonym, item, subject == null ? "" : subject, Integer.toString(revision));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

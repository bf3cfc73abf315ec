package fi.arvio.bot.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer, or a mark that a question was unclear, on its way to the assessment service; {@code refusal} says why the service will never take it. */
@MappedEntity("answer_event")
public record AnswerEvent(
        @Id UUID eventId,
        UUID roundId,
        String payload,
        int attempts,
        Instant dueAt,
        @Nullable String refusal,
        Kind kind) {
    /** What is on its way. */
    public enum Kind {
        ANSWER,
        UNCLEAR
    }
}

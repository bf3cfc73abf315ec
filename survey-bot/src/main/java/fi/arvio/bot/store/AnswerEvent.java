package fi.arvio.bot.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer on its way to the assessment service; {@code refusal} says why the service will never take it. */
@MappedEntity("answer_event")
public record AnswerEvent(
        @Id UUID eventId,
        UUID roundId,
        String payload,
        int attempts,
        Instant dueAt,
        @Nullable String refusal) {}

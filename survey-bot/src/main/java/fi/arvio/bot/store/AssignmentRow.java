package fi.arvio.bot.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** What one person is asked in one round, settled when it opened. */
@MappedEntity("assignment")
public record AssignmentRow(UUID roundId, @Id String pseudonym, String document) {}

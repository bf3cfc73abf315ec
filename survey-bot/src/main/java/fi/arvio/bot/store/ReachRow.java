package fi.arvio.bot.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** What was last reported of how one person can be reached. */
@MappedEntity("reported_reach")
public record ReachRow(UUID roundId, @Id String respondent, String reach) {}

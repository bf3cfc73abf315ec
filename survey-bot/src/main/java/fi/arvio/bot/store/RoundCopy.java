package fi.arvio.bot.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A round as the service last told it, with the tag to ask for news. */
@MappedEntity("round_copy")
public record RoundCopy(@Id UUID roundId, String etag, String document) {}

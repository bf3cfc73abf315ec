package fi.arvio.bot.store;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** How far a person is, without a trace of what they answered. */
@Introspected
public record Advance(UUID roundId, String respondent, String disposition) {}

package fi.arvio.bot.store;

import io.micronaut.core.annotation.Introspected;

/** Where somebody can be written to: a channel's conversation, and how to get there. */
@Introspected
public record Whereabouts(String channel, String conversation, String reference) {}

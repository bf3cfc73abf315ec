package fi.arvio.bot.store;

import io.micronaut.core.annotation.Introspected;

/** Where somebody cannot be reached, and why. */
@Introspected
public record UnreachableRow(String respondent, String channel, String cause) {}

package fi.arvio.bot.store;

import io.micronaut.core.annotation.Introspected;

/** A dialogue by pseudonym. */
@Introspected
public record SessionRow(String pseudonym, String document) {}

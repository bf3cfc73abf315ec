package fi.arvio.bot.channel.telegram;

import io.micronaut.serde.annotation.Serdeable;

/** Where replies go: a chat. */
@Serdeable
record Reference(long chat) {}

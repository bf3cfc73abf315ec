package fi.arvio.bot.channel.email;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Where mail goes: an address, and whose it is. */
@Serdeable
record Reference(String to, @Nullable String name) {}

package fi.arvio.bot.channel.telegram;

import io.micronaut.context.annotation.Requires;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On what is there only where a token is configured. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Requires(property = "arvio.bot.telegram.token", pattern = "(?s).*\\S.*")
@interface WithTelegram {}

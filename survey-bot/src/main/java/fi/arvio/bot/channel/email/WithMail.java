package fi.arvio.bot.channel.email;

import io.micronaut.context.annotation.Requires;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On what is there only where a mail server is configured. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Requires(property = "arvio.mail.host", pattern = "(?s).*\\S.*")
@interface WithMail {}

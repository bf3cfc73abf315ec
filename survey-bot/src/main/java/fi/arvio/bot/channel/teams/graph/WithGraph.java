package fi.arvio.bot.channel.teams.graph;

import io.micronaut.context.annotation.Requires;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On what is there only where the app's id in the Teams catalogue is configured. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Requires(property = "arvio.graph.teams-app", pattern = "(?s).*\\S.*")
@interface WithGraph {}

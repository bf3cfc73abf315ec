/** The Bot Framework: activities in, replies out through the connector. */
@NullMarked
package fi.arvio.bot.channel.teams;

import org.jspecify.annotations.NullMarked;

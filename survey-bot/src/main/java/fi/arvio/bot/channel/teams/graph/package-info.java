/** Installs the bot for people by Microsoft Graph, so that it can speak first. */
@NullMarked
package fi.arvio.bot.channel.teams.graph;

import org.jspecify.annotations.NullMarked;

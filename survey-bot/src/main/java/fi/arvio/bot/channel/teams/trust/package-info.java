/** Who may speak to the bot as Teams, and how the bot shows that it is itself: tokens in, tokens out. */
@NullMarked
package fi.arvio.bot.channel.teams.trust;

import org.jspecify.annotations.NullMarked;

/** What the channels share: how a card's data is read, whichever channel brings it. */
@NullMarked
package fi.arvio.bot.channel;

import org.jspecify.annotations.NullMarked;

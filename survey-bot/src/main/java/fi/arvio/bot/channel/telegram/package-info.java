/** Telegram, for those who configure a token: updates in by long polling, messages with inline keyboards out. */
@NullMarked
package fi.arvio.bot.channel.telegram;

import org.jspecify.annotations.NullMarked;

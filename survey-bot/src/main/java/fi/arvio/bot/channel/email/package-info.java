/** Sends e-mail to those whom no chat reaches. */
@NullMarked
package fi.arvio.bot.channel.email;

import org.jspecify.annotations.NullMarked;

/** The chat page of our own: for people without Teams. */
@NullMarked
package fi.arvio.bot.channel.web;

import org.jspecify.annotations.NullMarked;

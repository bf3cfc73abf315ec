/** Invitations and reminders: who is due, which way leads to them, and sending each at most once. */
@NullMarked
package fi.arvio.bot.notice;

import org.jspecify.annotations.NullMarked;

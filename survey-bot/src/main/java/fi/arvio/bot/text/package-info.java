/** Words in three languages and how a message is formatted. Pure. */
@NullMarked
package fi.arvio.bot.text;

import org.jspecify.annotations.NullMarked;

/** The life of rounds: each step once, by hand, on time or when the bot has handed on everything, and when it was taken. */
@NullMarked
package fi.arvio.assessment.round.life;

import org.jspecify.annotations.NullMarked;

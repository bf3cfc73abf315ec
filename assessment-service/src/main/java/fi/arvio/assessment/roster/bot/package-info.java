/** What the bot is given of a round and reports back of its people. */
@NullMarked
package fi.arvio.assessment.roster.bot;

import org.jspecify.annotations.NullMarked;

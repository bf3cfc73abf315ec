package fi.arvio.bot.security;

import fi.arvio.bot.round.Rounds;

/** What the code of a personal link turns out to be. */
public sealed interface Opening {
    /** It is that person's, and opens their dialogue. */
    record Open(Rounds.Invited invited, Pass pass) implements Opening {}

    /** It was somebody's, but has been replaced, or they are not on the roster any more. */
    record Withdrawn() implements Opening {}

    /** It was somebody's, in a series of which no round is open. */
    record Over() implements Opening {}

    /** It was never anybody's. */
    record Unknown() implements Opening {}
}

package fi.arvio.bot.conversation;

/** What a round is to a person. */
public enum Stage {
    /** Any round that asks anew. */
    FIRST,
    /** A second round: they look again at what they answered before. */
    SECOND,
    /** A second round, but they have answered none of its questions before. */
    NEW_IN_SECOND
}

package fi.arvio.bot.security;

/** The roles that tokens carry. */
public final class Roles {
    public static final String FACILITATOR = "FACILITATOR";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** A person in front of the chat page; valid inside the bot only. */
    public static final String EXPERT = "EXPERT";

    private Roles() {}
}

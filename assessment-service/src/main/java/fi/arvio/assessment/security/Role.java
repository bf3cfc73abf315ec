package fi.arvio.assessment.security;

/** The roles a token may carry. */
public final class Role {
    public static final String FACILITATOR = "FACILITATOR";
    public static final String CLIENT = "CLIENT";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String BOT = "BOT";

    private Role() {}
}

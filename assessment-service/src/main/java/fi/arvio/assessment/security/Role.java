package fi.arvio.assessment.security;

/** The roles a token may carry. */
public final class Role {
    public static final String FACILITATOR = "FACILITATOR";
    public static final String CLIENT = "CLIENT";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** The authority whose data the answers are: alone gets single answers, and nothing else. */
    public static final String CONTROLLER = "CONTROLLER";

    public static final String BOT = "BOT";

    private Role() {}
}

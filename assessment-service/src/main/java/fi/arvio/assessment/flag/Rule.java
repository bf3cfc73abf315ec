package fi.arvio.assessment.flag;

/** What a flag says about a theme or goal; flags of one subject come in this order. */
public enum Rule {
    LOW_PROGRESS(Kind.CONCERN, 1),
    DIVIDED(Kind.CONCERN, 1),
    KNOWLEDGE_GAP(Kind.CONCERN, 1),
    CLEAR_SUCCESS(Kind.SUCCESS, 1),
    FALLING_PROGRESS(Kind.CONCERN, 2),
    OFFICIAL_GAP(Kind.CONCERN, 2),
    LOW_COVERAGE(Kind.CONCERN, 2),
    GROUPS_DIVERGE(Kind.CONCERN, 2),
    IMPORTANT_AND_WEAK(Kind.CONCERN, 2),
    NOT_IN_CITY_HANDS(Kind.OUTSIDE_CITY, 2);

    private final Kind kind;
    private final int since;

    Rule(Kind kind, int since) {
        this.kind = kind;
        this.since = since;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether rule sets of the version have the rule. */
    boolean isIn(int version) {
        return since <= version;
    }

    /** Whether the flag asks for attention, shows what went well, or says that others have to act. */
    public enum Kind {
        CONCERN,
        SUCCESS,
        OUTSIDE_CITY
    }
}

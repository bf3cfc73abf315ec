package fi.arvio.assessment.flag;

/** What a flag says about the progress of a theme or goal. */
public enum Rule {
    LOW_PROGRESS(Kind.CONCERN),
    DIVIDED(Kind.CONCERN),
    KNOWLEDGE_GAP(Kind.CONCERN),
    CLEAR_SUCCESS(Kind.SUCCESS);

    private final Kind kind;

    Rule(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether the flag asks for attention or shows what went well. */
    public enum Kind {
        CONCERN,
        SUCCESS
    }
}

package fi.arvio.assessment.flag;

/** The published figures of a theme or goal that rules read, and the item of each. */
public enum Input {
    PROGRESS("G1"),
    EARLIER_PROGRESS("G1"),
    LIGHT("G8"),
    NEED("G6"),
    IMPORTANCE("P1-IMPORTANCE"),
    PERFORMANCE("P1-SUCCESS");

    private final String item;

    Input(String item) {
        this.item = item;
    }

    public String item() {
        return item;
    }
}

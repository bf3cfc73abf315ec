package fi.arvio.assessment.flag;

/** The numbers that rules compare with: what holds unless a round has its own, and between what it may be set. */
public enum Threshold {
    LOW_PROGRESS_PERCENT(40, 1, 100),
    LOW_PROGRESS_MEDIAN(2, 1, 4),
    DIVIDED_PERCENT(25, 1, 50),
    KNOWLEDGE_GAP_PERCENT(40, 1, 100),
    CLEAR_SUCCESS_PERCENT(70, 1, 100),
    FALLING_PROGRESS_POINTS(20, 1, 100),
    OFFICIAL_GAP_PERCENT(50, 50, 100),
    LOW_COVERAGE_PERCENT(20, 1, 100),
    GROUPS_DIVERGE_POINTS(50, 1, 100),
    IMPORTANT_PERCENT(60, 1, 100),
    WEAK_PERCENT(40, 1, 100),
    NOT_IN_CITY_HANDS_PERCENT(40, 1, 100);

    private final int standard;
    private final int least;
    private final int most;

    Threshold(int standard, int least, int most) {
        this.standard = standard;
        this.least = least;
        this.most = most;
    }

    public int standard() {
        return standard;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public boolean allows(int value) {
        return value >= least && value <= most;
    }
}

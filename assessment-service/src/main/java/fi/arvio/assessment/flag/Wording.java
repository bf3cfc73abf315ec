package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;
import fi.arvio.assessment.catalogue.OfficialStatus;

/** One language's way of telling why something is flagged; its phrases stay right for every count. */
interface Wording {

    static Sentence sentence(Rule rule, Subject.Kind subject, Case found) {
        return new Sentence(
                new Finnish().tell(rule, subject, found),
                new Swedish().tell(rule, subject, found),
                new English().tell(rule, subject, found));
    }

    default String tell(Rule rule, Subject.Kind subject, Case found) {
        String told = found.facts().apply(this) + " " + proposal(rule, subject);
        int below = Figure.INDICATIVE_BELOW;
        return switch (found.caution()) {
            case NONE -> told;
            case FEW_RATINGS -> told + " " + indicative(below);
            case FEW_ANSWERS -> told + " " + fewAnswers(below);
            case SOME_FEW -> told + " " + someFew(below);
        };
    }

    /** A count where the base is small, else a percentage rounded half up. */
    default String amount(Share share) {
        return share.shown().isEmpty() ? Integer.toString(share.count()) : percent(rounded(share));
    }

    static int rounded(Share share) {
        return (int) ((200L * share.count() + share.base()) / (2L * share.base()));
    }

    default String percent(int value) {
        return value + "\u00a0%";
    }

    String low(int n, String bottom);

    String median(Median median);

    String divided(int n, String bottom, String top);

    String unknown(Share dontKnow);

    String high(int n, String top);

    String falling(int earlierN, String earlierBottom, int n, String bottom);

    String officialGap(String status, int n, String differing, boolean better);

    String coverage(int n, int eligible);

    String groups(int oneN, String oneBottom, int otherN, String otherBottom);

    String importantAndWeak(int importanceN, String important, int performanceN, String weak);

    String state(int n, String decisions);

    String status(OfficialStatus status);

    /** What should come of it; never anybody's doing. */
    default String proposal(Rule rule, Subject.Kind subject) {
        if (rule == Rule.LOW_COVERAGE) {
            return hearMore();
        }
        return switch (rule.kind()) {
            case CONCERN -> workshop(subject);
            case SUCCESS -> success(subject);
            case OUTSIDE_CITY -> advocacy(subject);
        };
    }

    String workshop(Subject.Kind subject);

    String success(Subject.Kind subject);

    String advocacy(Subject.Kind subject);

    String hearMore();

    String indicative(int below);

    String fewAnswers(int below);

    String someFew(int below);
}

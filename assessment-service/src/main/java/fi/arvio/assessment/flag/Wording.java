package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;

/** One language's way of telling why something is flagged; its phrases stay right for every count. */
interface Wording {

    static Sentence sentence(Rule rule, Subject.Kind subject, Figure figure) {
        return new Sentence(
                new Finnish().tell(rule, subject, figure),
                new Swedish().tell(rule, subject, figure),
                new English().tell(rule, subject, figure));
    }

    default String tell(Rule rule, Subject.Kind subject, Figure figure) {
        String told = facts(rule, figure) + " " + proposal(rule, subject);
        return figure.indicative() ? told + " " + indicative(Figure.INDICATIVE_BELOW) : told;
    }

    private String facts(Rule rule, Figure figure) {
        return switch (rule) {
            case LOW_PROGRESS ->
                low(figure.n(), amount(FlagRules.bottomTwo(figure))) + " " + median(FlagRules.median(figure));
            case DIVIDED -> divided(figure.n(), amount(FlagRules.bottomTwo(figure)), amount(FlagRules.topTwo(figure)));
            case KNOWLEDGE_GAP -> unknown(figure.dontKnowWithinField());
            case CLEAR_SUCCESS -> high(figure.n(), amount(FlagRules.topTwo(figure)));
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

    String proposal(Rule rule, Subject.Kind subject);

    String indicative(int below);
}

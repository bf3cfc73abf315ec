package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;

/** Flag reasons in English. */
final class English implements Wording {
    private static final String LOW = "the situation has not changed or has got worse";
    private static final String HIGH = "there has been clear progress or the goal has been reached or nearly reached";

    @Override
    public String percent(int value) {
        return value + "%";
    }

    @Override
    public String low(int n, String bottom) {
        return "There are " + n + " answers. According to " + bottom + " of them, " + LOW + ".";
    }

    @Override
    public String median(Median median) {
        return median.single()
                ? "The median answer is " + median.lower() + "."
                : "The median lies between " + median.lower() + " and " + median.upper() + ".";
    }

    @Override
    public String divided(int n, String bottom, String top) {
        return "Views are divided. There are " + n + " answers. According to " + bottom + " of them, " + LOW
                + "; according to " + top + " of them, " + HIGH + ".";
    }

    @Override
    public String unknown(Share dontKnow) {
        String asked = "The question has been put to experts in this field " + dontKnow.base() + " times. ";
        return dontKnow.shown().isEmpty()
                ? asked + "The number of “don't know” answers is " + amount(dontKnow) + "."
                : asked + "The share of “don't know” answers is " + amount(dontKnow) + ".";
    }

    @Override
    public String high(int n, String top) {
        return "There are " + n + " answers. According to " + top + " of them, " + HIGH + ".";
    }

    @Override
    public String proposal(Rule rule, Subject.Kind subject) {
        String noun = switch (subject) {
            case THEME -> "theme";
            case GOAL -> "goal";
        };
        return switch (rule.kind()) {
            case CONCERN -> "The " + noun + " is therefore proposed for a follow-up workshop.";
            case SUCCESS -> "The " + noun + " is therefore proposed as a success to learn from.";
        };
    }

    @Override
    public String indicative(int below) {
        return "The result is only indicative, because the situation has been rated fewer than " + below + " times.";
    }
}

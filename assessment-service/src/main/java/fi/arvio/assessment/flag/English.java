package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;
import fi.arvio.assessment.catalogue.OfficialStatus;

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
    public String falling(int earlierN, String earlierBottom, int n, String bottom) {
        return "In the previous round there were " + earlierN + " answers. According to " + earlierBottom
                + " of them, the situation had not changed or had got worse. There are now " + n
                + " answers, and this is the view in " + bottom + " of them.";
    }

    @Override
    public String officialGap(String status, int n, String differing, boolean better) {
        return "In official monitoring the traffic light is “" + status + "”. There are " + n
                + " answers from experts. According to " + differing + " of them, a " + (better ? "better" : "worse")
                + " traffic light would be right.";
    }

    @Override
    public String coverage(int n, int eligible) {
        return "There are " + n + " answers out of a possible " + eligible + ".";
    }

    @Override
    public String groups(int oneN, String oneBottom, int otherN, String otherBottom) {
        return "Groups of respondents see this differently. In one group there are " + oneN + " answers. According to "
                + oneBottom + " of them, " + LOW + ". In another group there are " + otherN
                + " answers, and this is the view in " + otherBottom + " of them.";
    }

    @Override
    public String importantAndWeak(int importanceN, String important, int performanceN, String weak) {
        return "There are " + importanceN + " answers on importance. According to " + important
                + " of them, this is fairly or very important for the new programme. There are " + performanceN
                + " answers on how the work has gone. According to " + weak
                + " of them, it has gone fairly or very poorly.";
    }

    @Override
    public String state(int n, String decisions) {
        return "There are " + n + " answers. According to " + decisions
                + " of them, decisions by the state would do most to move this forward.";
    }

    @Override
    public String status(OfficialStatus status) {
        return switch (status) {
            case PROCEEDING_OR_DONE -> "progressing as planned or already completed";
            case STARTED -> "started, in progress";
            case NOT_REALISED -> "not achieved";
            case NOT_STARTED -> "not started";
            case UNKNOWN, NOT_REPORTED -> throw new IllegalArgumentException(status + " is no traffic light");
        };
    }

    private static String noun(Subject.Kind subject) {
        return switch (subject) {
            case THEME -> "theme";
            case GOAL -> "goal";
        };
    }

    @Override
    public String workshop(Subject.Kind subject) {
        return "The " + noun(subject) + " is therefore proposed for a follow-up workshop.";
    }

    @Override
    public String success(Subject.Kind subject) {
        return "The " + noun(subject) + " is therefore proposed as a success to learn from.";
    }

    @Override
    public String advocacy(Subject.Kind subject) {
        return "The " + noun(subject) + " is therefore proposed as a matter for advocacy.";
    }

    @Override
    public String hearMore() {
        return "It is therefore proposed that more experts be heard before conclusions are drawn.";
    }

    @Override
    public String indicative(int below) {
        return "The result is only indicative, because the situation has been rated fewer than " + below + " times.";
    }

    @Override
    public String fewAnswers(int below) {
        return "The result is only indicative, because there are fewer than " + below + " answers.";
    }

    @Override
    public String someFew(int below) {
        return "The result is only indicative, because some of the figures rest on fewer than " + below + " answers.";
    }
}

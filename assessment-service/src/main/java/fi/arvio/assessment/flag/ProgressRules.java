package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Category;
import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rules that read one figure at a time. */
final class ProgressRules {
    /** The choice that what moves the goal on is for the state to decide. */
    private static final Category STATE = new Category.Choice("VALTION_PAATOKSET");

    private ProgressRules() {}

    static Share bottomTwo(Figure figure) {
        return new Share(figure.bottomTwo().orElseThrow(), figure.n());
    }

    static Share topTwo(Figure figure) {
        return new Share(figure.topTwo().orElseThrow(), figure.n());
    }

    private static Case.Caution caution(Figure figure) {
        return figure.indicative() ? Case.Caution.FEW_RATINGS : Case.Caution.NONE;
    }

    private static Case told(
            Reading reading, Map<String, Integer> numbers, Measure measure, Function<Wording, String> facts) {
        return new Case(numbers, measure, List.of(reading.evidence()), caution(reading.figure()), facts);
    }

    static Optional<Case> low(SubjectFigures one, RuleSet rules) {
        return one.figure(Input.PROGRESS).flatMap(reading -> {
            Figure figure = reading.figure();
            Share bottom = bottomTwo(figure);
            Median median = figure.median().orElseThrow();
            Measure measure = Measure.atLeast(bottom, rules.at(Threshold.LOW_PROGRESS_PERCENT));
            boolean holds = measure.holds() || median.upper() <= rules.at(Threshold.LOW_PROGRESS_MEDIAN);
            Map<String, Integer> numbers = Map.of(
                    "n", figure.n(),
                    "bottomTwo", bottom.count(),
                    "medianLower", median.lower(),
                    "medianUpper", median.upper());
            return when(
                    holds,
                    told(
                            reading,
                            numbers,
                            measure,
                            words -> words.low(figure.n(), words.amount(bottom)) + " " + words.median(median)));
        });
    }

    static Optional<Case> divided(SubjectFigures one, RuleSet rules) {
        return one.figure(Input.PROGRESS).flatMap(reading -> {
            Figure figure = reading.figure();
            Share bottom = bottomTwo(figure);
            Share top = topTwo(figure);
            // Half at each end is as divided as answers can be.
            Measure measure = Measure.atLeast(
                            bottom.count() < top.count() ? bottom : top, rules.at(Threshold.DIVIDED_PERCENT))
                    .outOf(50);
            Map<String, Integer> numbers = Map.of("n", figure.n(), "bottomTwo", bottom.count(), "topTwo", top.count());
            return when(
                    measure.holds(),
                    told(
                            reading,
                            numbers,
                            measure,
                            words -> words.divided(figure.n(), words.amount(bottom), words.amount(top))));
        });
    }

    static Optional<Case> knowledgeGap(SubjectFigures one, RuleSet rules) {
        return one.figure(Input.PROGRESS).flatMap(reading -> {
            Share unknown = reading.figure().dontKnowWithinField();
            Measure measure = Measure.atLeast(unknown, rules.at(Threshold.KNOWLEDGE_GAP_PERCENT));
            Map<String, Integer> numbers = Map.of(
                    "n", reading.figure().n(),
                    "askedWithinField", unknown.base(),
                    "dontKnow", unknown.count());
            return when(measure.holds(), told(reading, numbers, measure, words -> words.unknown(unknown)));
        });
    }

    static Optional<Case> clearSuccess(SubjectFigures one, RuleSet rules) {
        return one.figure(Input.PROGRESS).flatMap(reading -> {
            Share top = topTwo(reading.figure());
            Measure measure = Measure.atLeast(top, rules.at(Threshold.CLEAR_SUCCESS_PERCENT));
            Map<String, Integer> numbers = Map.of("n", top.base(), "topTwo", top.count());
            return when(
                    measure.holds(),
                    told(reading, numbers, measure, words -> words.high(top.base(), words.amount(top))));
        });
    }

    static Optional<Case> lowCoverage(SubjectFigures one, RuleSet rules) {
        return one.figure(Input.PROGRESS)
                // More may answer than a field counts: who volunteers is not among the eligible.
                .filter(reading -> reading.figure().n() <= one.eligible())
                .flatMap(reading -> {
                    Share answered = new Share(reading.figure().n(), one.eligible());
                    Measure measure = Measure.below(answered, rules.at(Threshold.LOW_COVERAGE_PERCENT));
                    Map<String, Integer> numbers = Map.of("n", answered.count(), "eligible", answered.base());
                    return when(
                            measure.holds(),
                            told(
                                    reading,
                                    numbers,
                                    measure,
                                    words -> words.coverage(answered.count(), answered.base())));
                });
    }

    static Optional<Case> notInCityHands(SubjectFigures one, RuleSet rules) {
        return one.figure(Input.NEED).flatMap(reading -> {
            Figure figure = reading.figure();
            Share state = new Share(figure.distribution().count(STATE), figure.n());
            Measure measure = Measure.atLeast(state, rules.at(Threshold.NOT_IN_CITY_HANDS_PERCENT));
            return when(
                    measure.holds(),
                    new Case(
                            Map.of("n", figure.n(), "stateDecisions", state.count()),
                            measure,
                            List.of(reading.evidence()),
                            figure.indicative() ? Case.Caution.FEW_ANSWERS : Case.Caution.NONE,
                            words -> words.state(figure.n(), words.amount(state))));
        });
    }

    private static Optional<Case> when(boolean holds, Case found) {
        return holds ? Optional.of(found) : Optional.empty();
    }
}

package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Share;
import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.gap.Gap;
import fi.arvio.assessment.gap.GapClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rules that put two figures, or a figure and a fact, side by side; none says whose doing it is. */
final class ComparingRules {
    private ComparingRules() {}

    static Optional<Case> falling(SubjectFigures one, RuleSet rules) {
        return one.figure(Input.PROGRESS)
                .flatMap(now -> one.figure(Input.EARLIER_PROGRESS).flatMap(before -> falling(before, now, rules)));
    }

    private static Optional<Case> falling(Reading before, Reading now, RuleSet rules) {
        Share was = ProgressRules.bottomTwo(before.figure());
        Share is = ProgressRules.bottomTwo(now.figure());
        Measure measure = Measure.difference(is, was, rules.at(Threshold.FALLING_PROGRESS_POINTS));
        return found(
                measure,
                Map.of(
                        "n", is.base(),
                        "bottomTwo", is.count(),
                        "earlierN", was.base(),
                        "earlierBottomTwo", was.count()),
                List.of(now, before),
                words -> words.falling(was.base(), words.amount(was), is.base(), words.amount(is)));
    }

    static Optional<Case> officialGap(SubjectFigures one, RuleSet rules) {
        OfficialStatus official = one.official();
        return official == null
                ? Optional.empty()
                : one.figure(Input.LIGHT).flatMap(light -> officialGap(Gap.of(official, light.figure()), light, rules));
    }

    private static Optional<Case> officialGap(Gap gap, Reading light, RuleSet rules) {
        return gap.difference().flatMap(share -> {
            boolean better = gap.gapClass() == GapClass.EXPERTS_MORE_FAVOURABLE;
            Measure measure = Measure.atLeast(share, rules.at(Threshold.OFFICIAL_GAP_PERCENT));
            return measure.holds()
                    ? Optional.of(new Case(
                            Map.of("n", gap.n(), better ? "moreFavourable" : "lessFavourable", share.count()),
                            measure,
                            List.of(light.evidence()),
                            light.figure().indicative() ? Case.Caution.FEW_ANSWERS : Case.Caution.NONE,
                            words -> words.officialGap(
                                    words.status(gap.official()), gap.n(), words.amount(share), better)))
                    : Optional.empty();
        });
    }

    static Optional<Case> groupsDiverge(SubjectFigures one, RuleSet rules) {
        Comparator<Reading> byShare = Comparator.comparing(
                (Reading group) -> ProgressRules.bottomTwo(group.figure()), ComparingRules::compare);
        Optional<Reading> lowest = one.groups().stream().min(byShare);
        Optional<Reading> highest = one.groups().stream().max(byShare);
        return lowest.flatMap(few -> highest.flatMap(many -> groupsDiverge(few, many, rules)));
    }

    /** Exactly, by cross-multiplication; of equal shares the one with the larger base is the larger. */
    private static int compare(Share one, Share other) {
        int byShare = Long.compare((long) one.count() * other.base(), (long) other.count() * one.base());
        return byShare != 0 ? byShare : Integer.compare(one.base(), other.base());
    }

    private static Optional<Case> groupsDiverge(Reading few, Reading many, RuleSet rules) {
        Share least = ProgressRules.bottomTwo(few.figure());
        Share most = ProgressRules.bottomTwo(many.figure());
        Measure measure = Measure.difference(most, least, rules.at(Threshold.GROUPS_DIVERGE_POINTS));
        return found(
                measure,
                Map.of(
                        "oneN", most.base(),
                        "oneBottomTwo", most.count(),
                        "otherN", least.base(),
                        "otherBottomTwo", least.count()),
                List.of(many, few),
                words -> words.groups(most.base(), words.amount(most), least.base(), words.amount(least)));
    }

    static Optional<Case> importantAndWeak(SubjectFigures one, RuleSet rules) {
        return one.figure(Input.IMPORTANCE)
                .flatMap(importance -> one.figure(Input.PERFORMANCE)
                        .flatMap(performance -> importantAndWeak(importance, performance, rules)));
    }

    private static Optional<Case> importantAndWeak(Reading importance, Reading performance, RuleSet rules) {
        Share important = ProgressRules.topTwo(importance.figure());
        Share weak = ProgressRules.bottomTwo(performance.figure());
        Measure measure = Measure.atLeast(weak, rules.at(Threshold.WEAK_PERCENT));
        return important.atLeast(rules.at(Threshold.IMPORTANT_PERCENT))
                ? found(
                        measure,
                        Map.of(
                                "importanceN", important.base(),
                                "important", important.count(),
                                "performanceN", weak.base(),
                                "weak", weak.count()),
                        List.of(importance, performance),
                        words -> words.importantAndWeak(
                                important.base(), words.amount(important), weak.base(), words.amount(weak)))
                : Optional.empty();
    }

    private static Optional<Case> found(
            Measure measure, Map<String, Integer> numbers, List<Reading> readings, Function<Wording, String> facts) {
        return measure.holds()
                ? Optional.of(new Case(
                        numbers,
                        measure,
                        readings.stream().map(Reading::evidence).toList(),
                        readings.stream().map(Reading::figure).anyMatch(Figure::indicative)
                                ? Case.Caution.SOME_FEW
                                : Case.Caution.NONE,
                        facts))
                : Optional.empty();
    }
}

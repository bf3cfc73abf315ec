package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Category;
import fi.arvio.assessment.analysis.Contribution;
import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.FrequencyDistribution;
import fi.arvio.assessment.analysis.ResponseType;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.disclosure.Releases;
import fi.arvio.assessment.disclosure.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Flags of one release in the short notation of {@link Sample}, and figures of a goal without one. */
public final class Figures {
    static final Subject GOAL = new Subject(Subject.Kind.GOAL, "TYO-1");

    private Figures() {}

    public static List<Flag> flags(Map<String, String> goals) {
        return flags(RuleSet.VERSION_1, goals);
    }

    public static List<Flag> flags(RuleSet rules, Map<String, String> goals) {
        return new FlagRules(rules).propose(subjects(release(goals)));
    }

    public static List<SubjectFigures> subjects(Release release) {
        return new Subjects(Map.of(), Map.of()).and(Input.PROGRESS, release).all();
    }

    public static Release release(Map<String, String> goals) {
        return Releases.withMinimum(5)
                .then(1, Sample.ofStrangers(goals))
                .latest()
                .orElseThrow();
    }

    /** One digit for each answer. */
    static Reading ratings(Input input, String answers) {
        List<Contribution> all = answers.chars()
                .mapToObj(answer -> Contribution.point(answer - '0'))
                .toList();
        return reading(input, ResponseType.ordinal(1, 2, 3, 4, 5), all);
    }

    /** So many answers for each choice. */
    static Reading choices(Input input, Map<String, Integer> counts) {
        List<Contribution> all = new ArrayList<>();
        counts.forEach((code, count) -> {
            for (int i = 0; i < count; i++) {
                all.add(Contribution.choices(code));
            }
        });
        List<Category> categories = counts.keySet().stream()
                .sorted()
                .<Category>map(Category.Choice::new)
                .toList();
        return reading(input, new ResponseType.SingleChoice(categories), all);
    }

    private static Reading reading(Input input, ResponseType type, List<Contribution> all) {
        return new Reading(new Evidence(GOAL, input.item(), 1), new Figure(FrequencyDistribution.of(type, all)));
    }
}

package fi.arvio.assessment.flag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Applies a rule set to published figures; what is suppressed is no figure and raises no flag. */
public record FlagRules(RuleSet ruleSet) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Flags by subject and rule. */
    public List<Flag> propose(List<SubjectFigures> subjects) {
        return subjects.stream()
                .sorted(Comparator.comparing(one -> inNumericOrder(one.subject().code())))
                .flatMap(this::flags)
                .toList();
    }

    /** TYO-10 after TYO-9. */
    private static String inNumericOrder(String code) {
        return NUMBER.matcher(code)
                .replaceAll(number -> "0".repeat(9 - number.group().length()) + number.group());
    }

    private Stream<Flag> flags(SubjectFigures one) {
        return ruleSet.rules().stream()
                .flatMap(rule -> find(rule, one).map(found -> flag(rule, one.subject(), found)).stream());
    }

    private Optional<Case> find(Rule rule, SubjectFigures one) {
        return switch (rule) {
            case LOW_PROGRESS -> ProgressRules.low(one, ruleSet);
            case DIVIDED -> ProgressRules.divided(one, ruleSet);
            case KNOWLEDGE_GAP -> ProgressRules.knowledgeGap(one, ruleSet);
            case CLEAR_SUCCESS -> ProgressRules.clearSuccess(one, ruleSet);
            case FALLING_PROGRESS -> ComparingRules.falling(one, ruleSet);
            case OFFICIAL_GAP -> ComparingRules.officialGap(one, ruleSet);
            case LOW_COVERAGE -> ProgressRules.lowCoverage(one, ruleSet);
            case GROUPS_DIVERGE -> ComparingRules.groupsDiverge(one, ruleSet);
            case IMPORTANT_AND_WEAK -> ComparingRules.importantAndWeak(one, ruleSet);
            case NOT_IN_CITY_HANDS -> ProgressRules.notInCityHands(one, ruleSet);
        };
    }

    private Flag flag(Rule rule, Subject subject, Case found) {
        return new Flag(
                ruleSet.version(),
                rule,
                ruleSet.version() == 1 ? null : found.measure().severity(),
                subject,
                new TreeMap<>(found.numbers()),
                found.evidence(),
                Wording.sentence(rule, subject.kind(), found));
    }
}

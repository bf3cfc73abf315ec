package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;
import fi.arvio.assessment.disclosure.Level;
import fi.arvio.assessment.disclosure.Outcome;
import fi.arvio.assessment.disclosure.Published;
import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.disclosure.ReleasedCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Applies a rule set to the released figures of one item on goal progress. */
public record FlagRules(RuleSet thresholds, String item) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Flags by subject and rule; what is suppressed is not flagged. */
    public List<Flag> propose(Release release) {
        Map<String, Level> levels = new HashMap<>();
        release.cells().forEach(cell -> levels.put(cell.code(), cell.level()));
        List<Flag> flags = new ArrayList<>();
        for (ReleasedCell cell : release.cells()) {
            Optional<Subject> subject = subject(cell, levels);
            if (subject.isPresent() && cell.outcome() instanceof Outcome.Shown(Published<Figure> figure)) {
                flags.addAll(flags(subject.get(), figure));
            }
        }
        flags.sort(Comparator.comparing(
                        (Flag flag) -> inNumericOrder(flag.subject().code()))
                .thenComparing(Flag::rule));
        return List.copyOf(flags);
    }

    private static Optional<Subject> subject(ReleasedCell cell, Map<String, Level> levels) {
        return switch (cell.level()) {
            case THEME -> Optional.of(new Subject(Subject.Kind.THEME, cell.code()));
            case GOAL ->
                levels.get(cell.parent()) == Level.THEME
                        ? Optional.empty()
                        : Optional.of(new Subject(Subject.Kind.GOAL, cell.code()));
            case CITY, PROGRAMME -> Optional.empty();
        };
    }

    /** TYO-10 after TYO-9. */
    private static String inNumericOrder(String code) {
        return NUMBER.matcher(code)
                .replaceAll(number -> "0".repeat(9 - number.group().length()) + number.group());
    }

    private List<Flag> flags(Subject subject, Published<Figure> figure) {
        List<Flag> flags = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (holds(rule, figure.value())) {
                flags.add(new Flag(
                        thresholds.version(),
                        rule,
                        subject,
                        numbers(rule, figure.value()),
                        List.of(new Evidence(subject, item, figure.release())),
                        Wording.sentence(rule, subject.kind(), figure.value())));
            }
        }
        return flags;
    }

    private boolean holds(Rule rule, Figure figure) {
        return switch (rule) {
            case LOW_PROGRESS ->
                bottomTwo(figure).atLeast(thresholds.lowProgressPercent())
                        || median(figure).upper() <= thresholds.lowProgressMedian();
            case DIVIDED ->
                bottomTwo(figure).atLeast(thresholds.dividedPercent())
                        && topTwo(figure).atLeast(thresholds.dividedPercent());
            case KNOWLEDGE_GAP -> figure.dontKnowWithinField().atLeast(thresholds.knowledgeGapPercent());
            case CLEAR_SUCCESS -> topTwo(figure).atLeast(thresholds.successPercent());
        };
    }

    private static SequencedMap<String, Integer> numbers(Rule rule, Figure figure) {
        SequencedMap<String, Integer> numbers = new TreeMap<>();
        numbers.put("n", figure.n());
        switch (rule) {
            case LOW_PROGRESS -> {
                numbers.put("bottomTwo", bottomTwo(figure).count());
                numbers.put("medianLower", median(figure).lower());
                numbers.put("medianUpper", median(figure).upper());
            }
            case DIVIDED -> {
                numbers.put("bottomTwo", bottomTwo(figure).count());
                numbers.put("topTwo", topTwo(figure).count());
            }
            case KNOWLEDGE_GAP -> {
                numbers.put("askedWithinField", figure.dontKnowWithinField().base());
                numbers.put("dontKnow", figure.dontKnow());
            }
            case CLEAR_SUCCESS -> numbers.put("topTwo", topTwo(figure).count());
        }
        return numbers;
    }

    static Share bottomTwo(Figure figure) {
        return new Share(figure.bottomTwo().orElseThrow(), figure.n());
    }

    static Share topTwo(Figure figure) {
        return new Share(figure.topTwo().orElseThrow(), figure.n());
    }

    static Median median(Figure figure) {
        return figure.median().orElseThrow();
    }
}

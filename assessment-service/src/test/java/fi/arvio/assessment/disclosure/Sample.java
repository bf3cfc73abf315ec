package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Contribution;
import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.MissingReason;
import fi.arvio.assessment.analysis.ResponseType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Forests in short: goal code → one character per respondent, a point 1–5 or d(on't know), n(ot my field), r(efused),
 * s(kipped), . (not reached), - (no contribution). KOTO-1-2 hangs under theme KOTO-1, TYO-1 under TYO.
 */
public final class Sample {
    private static final ResponseType PROGRESS = ResponseType.ordinal(1, 2, 3, 4, 5);

    private Sample() {}

    /** Every goal has respondents of its own. */
    public static Forest ofStrangers(Map<String, String> goals) {
        return forest(goals, goal -> i -> goal + "#" + i);
    }

    /** The character at the same position is the same respondent at every goal. */
    public static Forest ofPanel(Map<String, String> goals) {
        return forest(goals, goal -> i -> "E" + i);
    }

    /**
     * A panel whose members are in the groups with the letters at their positions, - for none; of some goals the letters
     * of the groups that answer for them are given.
     */
    public static Forest ofGroups(Map<String, String> goals, String groups, Map<String, String> responsible) {
        Map<String, String> groupOf = new HashMap<>();
        for (int i = 0; i < groups.length(); i++) {
            if (groups.charAt(i) != '-') {
                groupOf.put("E" + i, groups.substring(i, i + 1));
            }
        }
        Map<String, Set<String>> answering = new HashMap<>();
        responsible.forEach((goal, letters) -> answering.put(goal, Set.of(letters.split(""))));
        List<String> codes = groupOf.values().stream().distinct().sorted().toList();
        Forest panel = ofPanel(goals);
        return new Forest(panel.type(), panel.cells(), new Breakdown(codes, answering, groupOf));
    }

    private static Forest forest(Map<String, String> goals, Function<String, IntFunction<String>> respondents) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        new TreeMap<>(goals).forEach((goal, answers) -> {
            String above = goal.substring(0, goal.lastIndexOf('-'));
            String programme = goal.substring(0, goal.indexOf('-'));
            cells.putIfAbsent(programme, Cell.pooled(programme, Level.PROGRAMME, null));
            if (!above.equals(programme)) {
                cells.putIfAbsent(above, Cell.pooled(above, Level.THEME, programme));
            }
            cells.put(goal, new Cell(goal, Level.GOAL, above, contributions(answers, respondents.apply(goal))));
        });
        return new Forest(PROGRESS, cells.values().stream().toList());
    }

    private static Map<String, Contribution> contributions(String answers, IntFunction<String> respondent) {
        Map<String, Contribution> contributions = new HashMap<>();
        for (int i = 0; i < answers.length(); i++) {
            if (answers.charAt(i) != '-') {
                contributions.put(respondent.apply(i), contribution(answers.charAt(i)));
            }
        }
        return contributions;
    }

    private static Contribution contribution(char answer) {
        return switch (answer) {
            case 'd' -> Contribution.missing(MissingReason.DONT_KNOW);
            case 'n' -> Contribution.missing(MissingReason.NOT_MY_FIELD);
            case 'r' -> Contribution.missing(MissingReason.REFUSED);
            case 's' -> Contribution.missing(MissingReason.SKIPPED);
            case '.' -> Contribution.missing(MissingReason.NOT_REACHED);
            default -> Contribution.point(answer - '0');
        };
    }

    /** What a release says of a cell: n and, if older, its release; or few or protected and the cell shown instead. */
    public static String told(Release release, String code) {
        return told(release, release.outcome(code));
    }

    /** The same of a part: a group by its letter, + those who answer for the goal, - the others; none if it has no cell. */
    public static String told(Release release, String code, String part) {
        return release.outcome(part(part), code)
                .map(outcome -> told(release, outcome))
                .orElse("none");
    }

    private static Part part(String part) {
        return switch (part) {
            case "+" -> Part.Side.RESPONSIBLE;
            case "-" -> Part.Side.OTHERS;
            default -> new Part.OfGroup(part);
        };
    }

    private static String told(Release release, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Shown(Published<Figure> figure) ->
                figure.value().n() + (figure.release() == release.number() ? "" : "@" + figure.release());
            case Outcome.Suppressed(Outcome.Reason reason, var instead) ->
                (reason == Outcome.Reason.PROTECTED ? "protected" : "few")
                        + instead.map(above -> ">" + above.code()).orElse("");
        };
    }
}

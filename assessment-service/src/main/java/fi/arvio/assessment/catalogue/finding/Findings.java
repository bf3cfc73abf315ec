package fi.arvio.assessment.catalogue.finding;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Timeline;
import fi.arvio.assessment.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Derives what a programme's source leaves unsaid, and adds what its reader observed. */
public final class Findings {
    private final Programme programme;
    private final Map<String, Text> titles = new HashMap<>();

    private Findings(Programme programme) {
        this.programme = programme;
        titles.put(programme.code(), programme.shortTitle());
        programme.themes().forEach(theme -> titles.put(theme.code(), theme.title()));
        programme.allGoals().forEach(goal -> titles.put(goal.code(), goal.title()));
        programme.allActions().forEach(action -> titles.put(action.code(), action.title()));
    }

    public static List<Finding> of(Programme programme) {
        Findings findings = new Findings(programme);
        return Stream.of(
                        findings.statuses(),
                        findings.timelines(),
                        findings.numbering(),
                        findings.responsibilities(),
                        findings.observations())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Finding> statuses() {
        long rows = programme.allActions().count();
        long unknown = countOf(OfficialStatus.UNKNOWN);
        long notReported = countOf(OfficialStatus.NOT_REPORTED);
        return Stream.of(
                        unknown == 0
                                ? null
                                : derived(
                                        "STATUS_UNKNOWN", programme.code(), FindingTexts.statusUnknown(unknown, rows)),
                        notReported == 0
                                ? null
                                : derived(
                                        "STATUS_NOT_REPORTED",
                                        programme.code(),
                                        FindingTexts.statusNotReported(notReported, rows)))
                .filter(finding -> finding != null);
    }

    private long countOf(OfficialStatus status) {
        return programme
                .allActions()
                .filter(action -> action.officialStatus() == status)
                .count();
    }

    /** A source without any timeline is one finding, not one for every row. */
    private Stream<Finding> timelines() {
        List<Action> without =
                programme.allActions().filter(this::hasNoTimeline).toList();
        long rows = programme.allActions().count();
        if (without.size() == rows) {
            return Stream.of(derived("NO_TIMELINE", programme.code(), FindingTexts.noTimelineAnywhere(rows)));
        }
        return without.stream().map(action -> derived("NO_TIMELINE", action.code(), FindingTexts.noTimeline()));
    }

    private boolean hasNoTimeline(Action action) {
        Timeline timeline = action.timeline();
        return timeline == null || (timeline.parts().isEmpty() && !isTiedElsewhere(action));
    }

    private boolean isTiedElsewhere(Action action) {
        return programme.observations().stream()
                .anyMatch(seen -> seen.code().equals("TIMELINE_TIED_ELSEWHERE")
                        && seen.subject().equals(action.code()));
    }

    private Stream<Finding> numbering() {
        return programme
                .allGoals()
                .flatMap(goal -> missingNumbers(goal)
                        .map(number -> derived("NUMBERING_GAP", goal.code(), FindingTexts.numberingGap(number))));
    }

    private static Stream<String> missingNumbers(Goal goal) {
        Set<String> given = goal.actions().stream()
                .flatMap(action -> Stream.ofNullable(action.number()))
                .collect(Collectors.toSet());
        int last = given.stream().mapToInt(Findings::lastPart).max().orElse(0);
        return Stream.iterate(1, n -> n < last, n -> n + 1)
                .map(n -> goal.number() + "." + n)
                .filter(number -> !given.contains(number));
    }

    private static int lastPart(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
    }

    private Stream<Finding> responsibilities() {
        return programme
                .allGoals()
                .filter(goal -> goal.responsibilities().isEmpty())
                .flatMap(goal -> goal.actions().stream())
                .filter(action -> action.responsibilities().isEmpty())
                .map(action -> derived("NO_RESPONSIBLE_BODY", action.code(), FindingTexts.noResponsibleBody()));
    }

    private Stream<Finding> observations() {
        return programme.observations().stream()
                .map(seen -> new Finding(
                        seen.code(),
                        seen.subject(),
                        titles.get(seen.subject()),
                        seen.text(),
                        seen.quote(),
                        Finding.Origin.OBSERVED));
    }

    private Finding derived(String code, String subject, Text text) {
        return new Finding(code, subject, titles.get(subject), text, null, Finding.Origin.DERIVED);
    }
}

package fi.arvio.assessment.catalogue.edit;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.catalogue.Responsibility;
import fi.arvio.assessment.time.CampaignTime;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets a facilitator edit what people see of a goal or an action, with a reason or not at all. */
@Singleton
class Editing {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_REASON = 1000;

    private final Programmes programmes;
    private final Bodies bodies;
    private final Edits edits;
    private final CampaignTime time;

    Editing(Programmes programmes, Bodies bodies, Edits edits, CampaignTime time) {
        this.programmes = programmes;
        this.bodies = bodies;
        this.edits = edits;
        this.time = time;
    }

    /** What became of it. */
    sealed interface Outcome {
        /** What there is now, the latest first. */
        record Holds(List<Edit> history) implements Outcome {}

        /** There is no such programme. */
        record NoProgramme() implements Outcome {}

        /** The programme has no such goal or action. */
        record NoSubject() implements Outcome {}

        /** What holds is not what it was meant to replace. */
        record Stale() implements Outcome {}

        /** Something is missing or cannot be. */
        record Refused(String why) implements Outcome {}
    }

    Outcome held(String programme, String subject) {
        return missing(programme, subject).orElseGet(() -> new Outcome.Holds(edits.history(programme, subject)));
    }

    Outcome edit(String programme, String subject, EditRequest wish, String by, Predicate<Optional<Edit>> meant) {
        return missing(programme, subject)
                .or(() -> fault(programme, subject, wish).map(Outcome.Refused::new))
                .orElseGet(() -> put(
                        programme,
                        subject,
                        edit(content(wish), Objects.requireNonNull(wish.reason()), by, false),
                        meant));
    }

    /** An edit that is not there is taken back already; even one of a subject that an import has taken away can be. */
    Outcome withdraw(String programme, String subject, String by, Predicate<Optional<Edit>> meant) {
        return missing(programme, subject)
                .filter(none -> edits.history(programme, subject).isEmpty())
                .orElseGet(() -> put(programme, subject, edit(Edit.Content.NONE, "", by, true), meant));
    }

    private Edit edit(Edit.Content content, String reason, String by, boolean withdrawn) {
        return new Edit(content, reason.strip(), by, time.instant().truncatedTo(ChronoUnit.SECONDS), withdrawn);
    }

    private Outcome put(String programme, String subject, Edit edit, Predicate<Optional<Edit>> meant) {
        return edits.put(programme, subject, edit, meant)
                ? new Outcome.Holds(edits.history(programme, subject))
                : new Outcome.Stale();
    }

    private Optional<Outcome> missing(String code, String subject) {
        Optional<Programme> programme = programmes.source(code);
        if (programme.isEmpty()) {
            return Optional.of(new Outcome.NoProgramme());
        }
        return isGoal(programme.get(), subject) || isAction(programme.get(), subject)
                ? Optional.empty()
                : Optional.of(new Outcome.NoSubject());
    }

    private static boolean isGoal(Programme programme, String code) {
        return programme.allGoals().anyMatch(goal -> goal.code().equals(code));
    }

    private static boolean isAction(Programme programme, String code) {
        return programme.allActions().anyMatch(action -> action.code().equals(code));
    }

    private Optional<String> fault(String programme, String subject, EditRequest wish) {
        if (isUnfit(wish.reason(), LONGEST_REASON)) {
            return Optional.of("reason must say in 1 to " + LONGEST_REASON + " characters why.");
        }
        Edit.Content content = content(wish);
        if (content.equals(Edit.Content.NONE)) {
            return Optional.of("There must be a title, responsibilities or a timeline.");
        }
        if (Stream.of(content.titleFi(), content.titleSv(), content.titleEn(), content.timeline())
                .filter(Objects::nonNull)
                .anyMatch(text -> isUnfit(text, LONGEST_TEXT))) {
            return Optional.of("A title and a timeline have 1 to " + LONGEST_TEXT + " characters.");
        }
        if (content.timeline() != null
                && !programmes
                        .source(programme)
                        .map(one -> isAction(one, subject))
                        .orElse(false)) {
            return Optional.of("Only an action has a timeline.");
        }
        return bodyFault(wish.responsibilities());
    }

    private Optional<String> bodyFault(@Nullable List<EditRequest.EditedResponsibility> wished) {
        if (wished == null) {
            return Optional.empty();
        }
        Set<String> known = bodies.all().stream().map(Body::code).collect(Collectors.toSet());
        if (wished.stream()
                .anyMatch(one ->
                        one == null || one.role() == null || one.body() == null || !known.contains(one.body()))) {
            return Optional.of("Each of responsibilities must have a body of the catalogue and a role.");
        }
        return wished.stream()
                                .map(EditRequest.EditedResponsibility::body)
                                .distinct()
                                .count()
                        == wished.size()
                ? Optional.empty()
                : Optional.of("A body has one part only.");
    }

    private static boolean isUnfit(@Nullable String text, int longest) {
        return text == null
                || text.isBlank()
                || text.length() > longest
                || text.chars().anyMatch(Character::isISOControl);
    }

    private static Edit.Content content(EditRequest wish) {
        EditRequest.EditedTitle title = Objects.requireNonNullElse(wish.title(), EditRequest.EditedTitle.NONE);
        List<EditRequest.EditedResponsibility> wished = wish.responsibilities();
        return new Edit.Content(
                stripped(title.fi()),
                stripped(title.sv()),
                stripped(title.en()),
                wished == null
                        ? null
                        : wished.stream()
                                .filter(Objects::nonNull)
                                .flatMap(one -> one.body() == null || one.role() == null
                                        ? Stream.of()
                                        : Stream.of(new Responsibility(one.body(), one.role())))
                                .toList(),
                stripped(wish.timeline()));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}

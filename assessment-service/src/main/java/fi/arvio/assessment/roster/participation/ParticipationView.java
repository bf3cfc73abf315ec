package fi.arvio.assessment.roster.participation;

import static fi.arvio.assessment.roster.Disposition.BREAK_OFF;
import static fi.arvio.assessment.roster.Disposition.COMPLETE;
import static fi.arvio.assessment.roster.Disposition.INVITED;
import static fi.arvio.assessment.roster.Disposition.PARTIAL;
import static fi.arvio.assessment.roster.Disposition.REFUSED;
import static fi.arvio.assessment.roster.Disposition.STARTED;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.assessment.analysis.CompletionRate;
import fi.arvio.assessment.analysis.Share;
import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.ContactState;
import fi.arvio.assessment.roster.Delivery;
import fi.arvio.assessment.roster.Disposition;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.roster.UnreachableCause;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.store.Page;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the invited have come, by group; person by person only for those who look after the round. */
@Serdeable
@Schema(
        description =
                "How far the invited have come. Each person counts in exactly one of notStarted, started, partial, refused, breakOff and complete.")
record ParticipationView(
        @Schema(example = "60") long invited,
        @Schema(example = "15") long notStarted,
        @Schema(example = "4") long started,
        @Schema(example = "6") long partial,

        @Schema(description = "Said stop before answering.", example = "2")
        long refused,

        @Schema(description = "Stopped after some answers.", example = "3")
        long breakOff,

        @Schema(example = "30") long complete,

        @Schema(description = "Complete of invited (AAPOR RR1).", example = "0.5")
        double responseRate,

        @Schema(description = "Complete of all who gave an answer; null as long as nobody did.", example = "0.77")
        @Nullable
        Double completionRate,

        @Schema(
                description = "Stopped after some answers, of all who gave one; null as long as nobody did.",
                example = "0.08")
        @Nullable
        Double breakOffRate,

        @Schema(description = "Groups of at least five.") List<Group> groups,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Left out for the client.") @Nullable
        List<Person> respondents,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Where the next page begins; not there after the last one.",
                example = "cGFydGljaXBhdGlvbjoxMDA")
        @Nullable
        String next) {

    /** A body group's progress. */
    @Serdeable
    @Schema(name = "ParticipationGroup")
    record Group(
            NamedCode bodyGroup,
            long invited,
            long notStarted,
            long started,
            long partial,
            long refused,
            long breakOff,
            long complete) {}

    /** One person's progress. */
    @Serdeable
    @Schema(name = "ParticipationPerson")
    record Person(
            @Schema(example = "E01") String id,

            @Schema(description = "The approval, then the delivery, then how far they are: whichever says most.")
            PersonState state,

            Approval approval,

            @Schema(description = "INVITED stands for not started.")
            Disposition disposition,

            @Nullable Delivery delivery,

            @Schema(description = "Why they cannot be reached.") @Nullable
            UnreachableCause cause,

            @Schema(description = "When they want to be written to.") @Nullable
            ContactState contact,

            @Schema(example = "2025-03-11") @Nullable LocalDate contactUntil) {}

    /**
     * Who declined counts as a refusal, since they were to be asked; who was withdrawn or replaced does not count. A page
     * of persons changes no count.
     */
    static ParticipationView of(
            List<Respondent> everybody, List<BodyGroup> groups, @Nullable Page<Respondent> byPerson) {
        List<Respondent> roster =
                everybody.stream().filter(Respondent::isInvited).toList();
        long complete = count(roster, COMPLETE);
        CompletionRate rate =
                new CompletionRate((int) complete, (int) count(roster, PARTIAL), (int) count(roster, BREAK_OFF));
        return new ParticipationView(
                roster.size(),
                count(roster, INVITED),
                count(roster, STARTED),
                count(roster, PARTIAL),
                count(roster, REFUSED),
                count(roster, BREAK_OFF),
                complete,
                roster.isEmpty() ? 0 : (double) complete / roster.size(),
                ratio(rate.completed()),
                ratio(rate.brokenOff()),
                shown(groups.stream().map(group -> group(group, roster)).toList(), byPerson != null),
                byPerson == null ? null : persons(byPerson.entries()),
                byPerson == null ? null : byPerson.next());
    }

    /** Progress is no answer, so it is told of few as well. */
    private static @Nullable Double ratio(Share share) {
        return share.base() == 0 ? null : (double) share.count() / share.base();
    }

    /**
     * People withdrawn after the opening can leave a group with fewer than five. The client does not see it then, nor
     * one more if what is hidden would be fewer than five altogether.
     */
    private static List<Group> shown(List<Group> groups, boolean byPerson) {
        List<Group> bySize = groups.stream()
                .filter(group -> !group.bodyGroup().code().equals(BodyGroup.PILOT))
                .sorted(Comparator.comparingLong(Group::invited))
                .toList();
        Set<Group> hidden = new HashSet<>();
        long people = 0;
        for (Group group : byPerson ? List.<Group>of() : bySize) {
            boolean small = group.invited() < BodyGroup.MINIMUM;
            if (small || (people > 0 && people < BodyGroup.MINIMUM)) {
                hidden.add(group);
                people += group.invited();
            }
        }
        return groups.stream().filter(group -> !hidden.contains(group)).toList();
    }

    private static Group group(BodyGroup group, List<Respondent> roster) {
        List<Respondent> members =
                roster.stream().filter(one -> one.isOf(group.code())).toList();
        return new Group(
                new NamedCode(group.code(), group.name()),
                members.size(),
                count(members, INVITED),
                count(members, STARTED),
                count(members, PARTIAL),
                count(members, REFUSED),
                count(members, BREAK_OFF),
                count(members, COMPLETE));
    }

    private static long count(List<Respondent> respondents, Disposition disposition) {
        return respondents.stream().filter(one -> counted(one) == disposition).count();
    }

    private static Disposition counted(Respondent one) {
        return one.isApproved() || one.disposition() != INVITED ? one.disposition() : REFUSED;
    }

    private static List<Person> persons(List<Respondent> shown) {
        return shown.stream()
                .map(one -> new Person(
                        one.code(),
                        PersonState.of(one),
                        one.approval(),
                        one.disposition(),
                        one.reach().delivery(),
                        one.reach().cause(),
                        one.reach().contact(),
                        one.reach().contactUntil()))
                .toList();
    }
}

package fi.arvio.assessment.roster;

import static fi.arvio.assessment.roster.Disposition.BREAK_OFF;
import static fi.arvio.assessment.roster.Disposition.COMPLETE;
import static fi.arvio.assessment.roster.Disposition.INVITED;
import static fi.arvio.assessment.roster.Disposition.PARTIAL;
import static fi.arvio.assessment.roster.Disposition.REFUSED;
import static fi.arvio.assessment.roster.Disposition.STARTED;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.assessment.round.BodyGroup;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
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

        @Schema(description = "Groups of at least five.") List<Group> groups,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Left out for the client.") @Nullable
        List<Person> respondents) {

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
    record Person(@Schema(example = "E01") String id, Disposition disposition) {}

    static ParticipationView of(List<Respondent> roster, List<BodyGroup> groups, boolean byPerson) {
        long complete = count(roster, COMPLETE);
        return new ParticipationView(
                roster.size(),
                count(roster, INVITED),
                count(roster, STARTED),
                count(roster, PARTIAL),
                count(roster, REFUSED),
                count(roster, BREAK_OFF),
                complete,
                roster.isEmpty() ? 0 : (double) complete / roster.size(),
                groups.stream().map(group -> group(group, roster)).toList(),
                byPerson ? persons(roster) : null);
    }

    private static Group group(BodyGroup group, List<Respondent> roster) {
        List<Respondent> members = roster.stream()
                .filter(one -> one.bodyGroup().equals(group.code()))
                .toList();
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
        return respondents.stream()
                .filter(one -> one.disposition() == disposition)
                .count();
    }

    private static List<Person> persons(List<Respondent> roster) {
        return roster.stream()
                .map(one -> new Person(one.code(), one.disposition()))
                .toList();
    }
}

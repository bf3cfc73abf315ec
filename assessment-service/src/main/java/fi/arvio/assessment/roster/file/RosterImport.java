package fi.arvio.assessment.roster.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.roster.Decision;
import fi.arvio.assessment.roster.Eligibility;
import fi.arvio.assessment.roster.People;
import fi.arvio.assessment.roster.Person;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.roster.candidate.Column;
import fi.arvio.assessment.roster.candidate.Line;
import fi.arvio.assessment.roster.candidate.NewRespondent;
import fi.arvio.assessment.roster.decision.Decider;
import fi.arvio.assessment.roster.decision.DecisionLog;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.sheet.Sheet;
import fi.arvio.assessment.time.CampaignTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Takes people from a file onto the roster as the provider's proposals: all of them, or none if anything is wrong. */
@Singleton
class RosterImport {
    private final Rounds rounds;
    private final Respondents respondents;
    private final People people;
    private final DecisionLog log;
    private final Programmes programmes;
    private final Bodies bodies;
    private final CampaignTime time;

    RosterImport(
            Rounds rounds,
            Respondents respondents,
            People people,
            DecisionLog log,
            Programmes programmes,
            Bodies bodies,
            CampaignTime time) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.people = people;
        this.log = log;
        this.programmes = programmes;
        this.bodies = bodies;
        this.time = time;
    }

    /** What became of a file. */
    sealed interface Outcome {
        /** There is no such round. */
        record NoRound() implements Outcome {}

        /** The round's roster changes no more. */
        record Over(RoundStatus status) implements Outcome {}

        /** What the import would do. */
        record Previewed(Preview preview) implements Outcome {}

        /** The import is done. */
        record Imported(Preview preview) implements Outcome {}

        /** Nothing was imported. */
        record Refused(Preview preview) implements Outcome {}
    }

    @Transactional(readOnly = true)
    Outcome preview(UUID id, Sheet sheet) {
        return rounds.find(id)
                .<Outcome>map(round -> isOver(round)
                        ? new Outcome.Over(round.statusAt(time.instant()))
                        : new Outcome.Previewed(judge(round, sheet)))
                .orElseGet(Outcome.NoRound::new);
    }

    @Transactional
    Outcome take(UUID id, Sheet sheet, Decider by) {
        Optional<Round> round = rounds.lock(id);
        if (round.isEmpty()) {
            return new Outcome.NoRound();
        }
        if (isOver(round.get())) {
            return new Outcome.Over(round.get().statusAt(time.instant()));
        }
        people.lock();
        Preview preview = judge(round.get(), sheet);
        if (!preview.isFit()) {
            return new Outcome.Refused(preview);
        }
        Eligibility eligibility = new Eligibility(asked(round.get()));
        add(id, of(preview, Line.Added.class), eligibility, by);
        change(id, of(preview, Line.Changed.class), eligibility, by);
        return new Outcome.Imported(preview);
    }

    private boolean isOver(Round round) {
        return !round.statusAt(time.instant()).takesPeople();
    }

    private List<Programme> asked(Round round) {
        return round.programmes().stream()
                .flatMap(code -> programmes.find(code).stream())
                .toList();
    }

    private Preview judge(Round round, Sheet sheet) {
        return Previewing.of(sheet, asked(round), bodies.all(), people.all(), respondents.roster(round.id()));
    }

    private static <T extends Line> List<T> of(Preview preview, Class<T> type) {
        return preview.lines().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void add(UUID round, List<Line.Added> lines, Eligibility eligibility, Decider by) {
        long unknown = lines.stream().filter(line -> line.known() == null).count();
        Iterator<String> codes = people.newCodes((int) unknown).iterator();
        List<Respondent> added = new ArrayList<>();
        for (Line.Added line : lines) {
            Person known = line.known();
            added.add(NewRespondent.of(
                    known == null ? new Person(codes.next(), null, null) : known, line.candidate(), eligibility));
        }
        respondents.add(round, added);
        log.add(round, Decision.PROPOSED, added.stream().map(Respondent::code).toList(), null, by);
    }

    private void change(UUID round, List<Line.Changed> lines, Eligibility eligibility, Decider by) {
        List<Respondent> changed = lines.stream()
                .map(line -> NewRespondent.changed(line.before(), line.candidate(), eligibility))
                .toList();
        people.know(changed.stream()
                .map(one -> Person.of(one.code(), one.entraObjectId(), one.email()))
                .toList());
        respondents.change(round, changed);
        lines.stream()
                .collect(groupingBy(
                        line -> line.columns().stream().map(Column::key).collect(joining(", ")),
                        TreeMap::new,
                        mapping(line -> line.before().code(), toList())))
                .forEach((columns, codes) -> log.add(round, Decision.CHANGED, codes, columns, by));
    }
}

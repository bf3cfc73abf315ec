package fi.arvio.assessment.pilot;

import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.questionnaire.Questionnaires;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.Rounds;
import fi.arvio.assessment.submission.Asking;
import fi.arvio.assessment.time.CampaignTime;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Takes the marks of a pilot round and tells what its testers stumbled over. */
@Singleton
class Pilots {
    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final UnclearMarks marks;
    private final CampaignTime time;

    Pilots(Rounds rounds, Questionnaires questionnaires, UnclearMarks marks, CampaignTime time) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.marks = marks;
        this.time = time;
    }

    /** What became of a mark. */
    sealed interface Marked {
        /** It came for the first time. */
        record Stored() implements Marked {}

        /** It is known. */
        record Known() implements Marked {}

        /** There is no such round. */
        record NoRound() implements Marked {}

        /** The round is no pilot. */
        record NoPilot() implements Marked {}

        /** The round takes no more marks. */
        record RoundClosed() implements Marked {}

        /** The id does not belong to the body. */
        record OtherId(UUID right) implements Marked {}

        /** The version has no such item, or the round does not ask it. */
        record UnknownItem() implements Marked {}

        /** The item is not asked about the subject. */
        record UnknownSubject() implements Marked {}
    }

    Marked mark(UUID eventId, UnclearMark mark, String questionnaire, int version) {
        Optional<Round> found = rounds.find(mark.round());
        if (found.isEmpty()) {
            return new Marked.NoRound();
        }
        Round round = found.get();
        if (!round.isPilot()) {
            return new Marked.NoPilot();
        }
        if (!mark.eventId().equals(eventId)) {
            return new Marked.OtherId(mark.eventId());
        }
        Optional<Item> item = item(round, questionnaire, version, mark.item());
        if (item.isEmpty()) {
            return new Marked.UnknownItem();
        }
        if (!new Asking(rounds.subjects(round.id())).asks(item.get(), mark.subject())) {
            return new Marked.UnknownSubject();
        }
        return store(round, mark);
    }

    private Marked store(Round round, UnclearMark mark) {
        if (!round.statusAt(time.instant()).takesAnswers()) {
            return marks.contains(mark) ? new Marked.Known() : new Marked.RoundClosed();
        }
        return marks.add(mark) ? new Marked.Stored() : new Marked.Known();
    }

    private Optional<Item> item(Round round, String questionnaire, int version, String item) {
        return round.questionnaire().includes(questionnaire, version)
                ? questionnaires.find(questionnaire, version).flatMap(asked -> asked.item(item))
                : Optional.empty();
    }

    PilotView view(Round round) {
        Round.QuestionnaireRef asked = round.questionnaire();
        Questionnaire questionnaire = questionnaires
                .find(asked.code(), asked.version())
                .orElseThrow(() -> new IllegalStateException("round " + round.id() + " has no questionnaire"));
        return PilotView.of(questionnaire.items(), marks.tallies(round.id()));
    }
}

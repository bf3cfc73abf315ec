package fi.arvio.bot.turn;

import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.conversation.Dialogue;
import fi.arvio.bot.conversation.DialogueState;
import fi.arvio.bot.conversation.Event;
import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.conversation.Step;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.Pseudonyms;
import fi.arvio.bot.store.AssignmentRows;
import fi.arvio.bot.store.Contacts;
import fi.arvio.bot.store.Sessions;
import fi.arvio.bot.text.Language;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes one activity: all that it causes is committed together, or nothing is.
 *
 * <p>When it returns, answers, replies and progress are durable; sending them is the outboxes' business.
 */
@Singleton
public class Turns {
    private final Rounds rounds;
    private final Pseudonyms pseudonyms;
    private final Contacts contacts;
    private final Sessions sessions;
    private final AssignmentRows assignments;
    private final StateJson json;
    private final Dialogue dialogue;
    private final Cards cards;
    private final Outboxes outboxes;
    private final InstantSource campaignTime;

    Turns(
            Rounds rounds,
            Pseudonyms pseudonyms,
            Contacts contacts,
            Sessions sessions,
            AssignmentRows assignments,
            StateJson json,
            Dialogue dialogue,
            Cards cards,
            Outboxes outboxes,
            @CampaignTime InstantSource campaignTime) {
        this.rounds = rounds;
        this.pseudonyms = pseudonyms;
        this.contacts = contacts;
        this.sessions = sessions;
        this.assignments = assignments;
        this.json = json;
        this.dialogue = dialogue;
        this.cards = cards;
        this.outboxes = outboxes;
        this.campaignTime = campaignTime;
    }

    /** Takes the activity unless it was taken before; true if it was new. */
    @Transactional
    public boolean take(Incoming incoming) {
        if (contacts.take(Fingerprint.of(incoming.channel(), incoming.conversation(), incoming.activity())) == 0) {
            return false;
        }
        if (!incoming.personal()) {
            note(incoming, "person.notPersonal", Map.of());
        } else {
            incoming.invited().ifPresentOrElse(invited -> talk(incoming, invited), () -> stranger(incoming));
        }
        return true;
    }

    private void stranger(Incoming incoming) {
        String contact =
                rounds.all().stream().map(r -> r.script().contact()).findFirst().orElse("");
        note(incoming, contact.isEmpty() ? "round.none" : "person.unknown", Map.of("contact", contact));
    }

    private void talk(Incoming incoming, Rounds.Invited invited) {
        String respondent = invited.person().respondent();
        if (contacts.move(respondent, incoming.channel(), incoming.conversation(), incoming.reference()) == 0) {
            contacts.add(respondent, incoming.channel(), incoming.conversation(), incoming.reference());
        }
        if (invited.round().takesAnswers(campaignTime.instant())) {
            advance(incoming, invited);
        } else {
            reply(
                    incoming,
                    List.of(new Event.Replied(
                            invited.person().language(),
                            new Prompt.Note(
                                    "round.closed",
                                    Map.of("date", invited.round().script().lastDay())))));
        }
    }

    private void advance(Incoming incoming, Rounds.Invited invited) {
        OpenRound round = invited.round();
        String pseudonym = pseudonyms.of(round.series(), invited.person().respondent());
        DialogueState before = load(round, pseudonym, invited.person().language());
        Step step = dialogue.step(round.script(), before, incoming.input());
        if (!step.state().equals(before)) {
            sessions.keep(round.id(), pseudonym, json.write(step.state()));
        }
        List<Event.Replied> replies = new ArrayList<>();
        List<Event.Recorded> answers = new ArrayList<>();
        for (Event event : step.events()) {
            switch (event) {
                case Event.Recorded recorded -> answers.add(recorded);
                case Event.Replied replied -> replies.add(replied);
                case Event.Progressed(Event.Progress progress) ->
                    progress(round, invited.person().respondent(), progress.name());
            }
        }
        outboxes.answers(round, pseudonym, invited.person().bodyGroup(), answers);
        reply(incoming, replies);
    }

    private DialogueState load(OpenRound round, String pseudonym, Language language) {
        return json.state(sessions.lock(round.id(), pseudonym).orElseGet(() -> {
            Assignment assignment =
                    json.assignment(assignments.document(round.id(), pseudonym).orElseThrow());
            DialogueState first =
                    DialogueState.first(round.script(), assignment, language, Fingerprint.number(pseudonym));
            sessions.begin(round.id(), pseudonym, json.write(first));
            return sessions.lock(round.id(), pseudonym).orElseThrow();
        }));
    }

    private void progress(OpenRound round, String respondent, String disposition) {
        if (contacts.begin(round.id(), respondent, disposition) == 0) {
            contacts.advance(round.id(), respondent, disposition);
        }
    }

    private void note(Incoming incoming, String key, Map<String, Object> arguments) {
        Language language =
                incoming.invited().map(i -> i.person().language()).orElseGet(() -> Language.of(incoming.locale()));
        reply(incoming, List.of(new Event.Replied(language, new Prompt.Note(key, arguments))));
    }

    private void reply(Incoming incoming, List<Event.Replied> replies) {
        outboxes.replies(
                incoming,
                replies.stream()
                        .map(r -> new Outboxes.Said(cards.render(r.prompt(), r.language()), r.language()))
                        .toList());
    }
}

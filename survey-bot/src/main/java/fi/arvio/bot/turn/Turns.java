package fi.arvio.bot.turn;

import fi.arvio.bot.card.Cards;
import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.conversation.Dialogue;
import fi.arvio.bot.conversation.DialogueState;
import fi.arvio.bot.conversation.Event;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.Occasion;
import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.conversation.Question;
import fi.arvio.bot.conversation.Step;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.Pseudonyms;
import fi.arvio.bot.store.Contacts;
import fi.arvio.bot.store.Sessions;
import fi.arvio.bot.store.Whereabouts;
import fi.arvio.bot.text.Language;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.retry.annotation.Retryable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
    private final Beginnings beginnings;
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
            Beginnings beginnings,
            StateJson json,
            Dialogue dialogue,
            Cards cards,
            Outboxes outboxes,
            @CampaignTime InstantSource campaignTime) {
        this.rounds = rounds;
        this.pseudonyms = pseudonyms;
        this.contacts = contacts;
        this.sessions = sessions;
        this.beginnings = beginnings;
        this.json = json;
        this.dialogue = dialogue;
        this.cards = cards;
        this.outboxes = outboxes;
        this.campaignTime = campaignTime;
    }

    /**
     * Takes the activity unless it was taken before; true if it was new. What the database refuses for the moment, such as
     * a lock that is not to be had, is tried again from the beginning before anybody is told.
     */
    @Retryable(attempts = "2", delay = "100ms", includes = DataAccessException.class)
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

    /** Lets go of an activity that cannot be taken, however often it is tried, and asks for it again. */
    @Transactional
    public void giveUp(Incoming incoming) {
        if (contacts.take(Fingerprint.of(incoming.channel(), incoming.conversation(), incoming.activity())) != 0) {
            note(incoming, "error.tryAgain", Map.of());
        }
    }

    private void stranger(Incoming incoming) {
        String contact =
                rounds.all().stream().map(r -> r.script().contact()).findFirst().orElse("");
        note(incoming, contact.isEmpty() ? "round.none" : "person.unknown", Map.of("contact", contact));
    }

    /**
     * Tells a person the host's news, where they were last heard of; where anything was said is returned, for the channel
     * there to be rung. Nothing happens if they never were, or if that channel is switched off.
     *
     * <p>Safe to repeat: a dialogue tells the same news once.
     */
    @Transactional
    public Optional<Whereabouts> tell(Rounds.Invited invited, Input news) {
        Optional<Whereabouts> where =
                contacts.latest(invited.person().respondent()).filter(w -> outboxes.serve(w.channel()));
        return where.filter(w -> advance(
                new Incoming(
                        w.channel(),
                        w.conversation(),
                        "",
                        "",
                        w.reference(),
                        Optional.of(invited),
                        true,
                        invited.person().language().code(),
                        news),
                invited,
                0));
    }

    private void talk(Incoming incoming, Rounds.Invited invited) {
        int daysAway = meet(incoming, invited);
        if (invited.round().takesAnswers(campaignTime.instant())) {
            advance(incoming, invited, daysAway);
        } else {
            note(
                    incoming,
                    "round.closed",
                    Map.of("date", invited.round().script().lastDay()));
        }
    }

    /** Notes where the person is, and returns for how many days nothing was heard of them. */
    private int meet(Incoming incoming, Rounds.Invited invited) {
        String respondent = invited.person().respondent();
        LocalDate today = invited.round().day(campaignTime.instant());
        int daysAway = contacts.lastDay(respondent)
                .map(day -> (int) ChronoUnit.DAYS.between(day, today))
                .orElse(0);
        if (contacts.move(respondent, incoming.channel(), incoming.conversation(), incoming.reference(), today) == 0) {
            contacts.add(respondent, incoming.channel(), incoming.conversation(), incoming.reference(), today);
        }
        contacts.reachable(respondent, incoming.channel());
        return daysAway;
    }

    /** Whether anything came of it. */
    private boolean advance(Incoming incoming, Rounds.Invited invited, int daysAway) {
        OpenRound round = invited.round();
        String pseudonym = pseudonyms.of(round.series(), invited.person().respondent());
        DialogueState before = load(round, pseudonym, invited.person().language());
        Occasion occasion = new Occasion(round.day(campaignTime.instant()), daysAway);
        Step step = dialogue.step(round.script(), before, occasion, sealed(incoming));
        if (!step.state().equals(before)) {
            sessions.keep(round.id(), pseudonym, json.write(step.state()));
        }
        carryOut(incoming, invited, pseudonym, step.events());
        return !step.events().isEmpty();
    }

    /** Stands for the message in the session, where its id would tell whose session it is. */
    private Input sealed(Incoming incoming) {
        String seal = incoming.message().isEmpty()
                ? ""
                : pseudonyms.seal(incoming.channel(), incoming.conversation(), incoming.message());
        return switch (incoming.input()) {
            case Input.Said(String words, String ignored) -> new Input.Said(words, seal);
            case Input.Edited(String words, String ignored) -> new Input.Edited(words, seal);
            case Input other -> other;
        };
    }

    private void carryOut(Incoming incoming, Rounds.Invited invited, String pseudonym, List<Event> events) {
        OpenRound round = invited.round();
        String respondent = invited.person().respondent();
        List<Letter> letters = new ArrayList<>();
        List<Event.Recorded> answers = new ArrayList<>();
        List<Event.Marked> marks = new ArrayList<>();
        for (Event event : events) {
            switch (event) {
                case Event.Recorded recorded -> answers.add(recorded);
                case Event.Marked marked -> marks.add(marked);
                case Event.Replied replied -> letters.add(letter(incoming, replied));
                case Event.Settled settled -> letters.add(replacement(incoming, settled));
                case Event.Progressed(Event.Progress progress) -> progress(round, respondent, progress.name());
                case Event.Reachable(Event.Contact wish, LocalDate until) -> {
                    contacts.forgetWish(respondent);
                    contacts.keepWish(respondent, wish.name(), until);
                }
            }
        }
        outboxes.answers(round, pseudonym, invited.person().bodyGroup(), answers);
        outboxes.marks(round, pseudonym, marks);
        outboxes.replies(incoming, letters);
    }

    private Letter letter(Incoming incoming, Event.Replied replied) {
        Rendered rendered = cards.render(replied.prompt(), replied.language());
        String card = replied.prompt() instanceof Prompt.Ask ask && !replied.textOnly()
                ? key(incoming, ask.round(), ask.question())
                : null;
        return new Letter(replied.textOnly() ? rendered.asText() : rendered, tag(replied.language()), card, false);
    }

    private Letter replacement(Incoming incoming, Event.Settled settled) {
        return new Letter(
                cards.render(settled.answered(), settled.language()),
                tag(settled.language()),
                key(incoming, settled.answered().round(), settled.answered().question()),
                true);
    }

    private static String tag(Language language) {
        return language.locale().toLanguageTag();
    }

    /** Of a question's card in a round: what was answered in an earlier one stays what its card says. */
    private String key(Incoming incoming, String round, Question question) {
        String subject = question.subject();
        return pseudonyms.seal(
                incoming.channel(), incoming.conversation(), round, question.item(), subject == null ? "" : subject);
    }

    private DialogueState load(OpenRound round, String pseudonym, Language language) {
        return json.state(sessions.lock(round.id(), pseudonym).orElseGet(() -> {
            DialogueState first = Objects.requireNonNull(
                    beginnings.of(round, Map.of(pseudonym, language)).get(pseudonym),
                    "whoever is invited is assigned something");
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
        Rendered rendered = cards.render(new Prompt.Note(key, arguments), language);
        outboxes.replies(incoming, List.of(new Letter(rendered, tag(language), null, false)));
    }
}

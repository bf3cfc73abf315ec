package fi.arvio.demo.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One expert who talks with the bot until everything asked is answered and the offers are declined. */
public final class SimulatedExpert {
    /** After so long without anything new one asks where one was, as a person would. */
    private static final Duration SILENCE = Duration.ofSeconds(6);
    /** Long enough for a bot that is killed twice in a row, each time with a reply on its way that is held for a minute. */
    private static final int MOST_SILENCES = 40;
    /** So often in a row the bot says nothing new when asked: then there is no more. */
    private static final int ENOUGH_ECHOES = 2;

    private final Person person;
    private final SimulatedAnswers answers;
    private final BotClient bot;
    private final Activities activities;
    private final Diary diary;
    private final BlockingQueue<JsonNode> inbox = new LinkedBlockingQueue<>();
    private final Set<String> answered = new HashSet<>();
    private String lastAct = "";
    private String lastQuestion = "";
    private @Nullable Question open;

    /** Hears of every answer given. */
    @FunctionalInterface
    public interface Diary {
        void answered(Person person, Question question, Reply reply);
    }

    public SimulatedExpert(Person person, SimulatedAnswers answers, BotClient bot, Connector connector, Diary diary) {
        this.person = person;
        this.answers = answers;
        this.bot = bot;
        this.activities = new Activities(person, connector.url());
        this.diary = diary;
        connector.join(person.conversation(), inbox::add);
    }

    /** The whole dialogue. Who has finished before gets an offer first, and is left alone. */
    public void complete() throws InterruptedException {
        bot.send(activities.opened());
        var further = answers.furtherGoals(person.id());
        var general = answers.takesGeneral(person.id());
        for (var card = next(); card.isPresent(); card = next()) {
            var question = Question.on(card.get());
            var begin = begin(card.get());
            if (question.isPresent()) {
                answer(question.get(), answers);
            } else if (begin.isPresent()) {
                press(begin.get());
            } else if (card.get().button("done").isPresent()) {
                press(written(card.get()));
            } else if (!answered.isEmpty() && card.get().button("more").isPresent() && further-- > 0) {
                press(card.get().button("more").orElseThrow());
            } else if (!answered.isEmpty()
                    && general
                    && card.get().button("general").isPresent()) {
                general = false;
                press(card.get().button("general").orElseThrow());
            } else {
                decline(card.get());
                return;
            }
        }
    }

    /** Nothing is added to what was typed; it may be quoted, or not. */
    private Card.Button written(Card card) {
        return card.button(answers.lets(person.id(), lastQuestion) ? "done-quotable" : "done")
                .orElseThrow();
    }

    private void decline(Card offer) throws InterruptedException {
        var enough = offer.button("enough");
        if (!answered.isEmpty() && enough.isPresent()) {
            press(enough.get());
        }
    }

    private void answer(Question question, SimulatedAnswers how) throws InterruptedException {
        var reply = how.answer(person.id(), person.language(), question);
        open = reply instanceof Reply.Typed ? question : null;
        answered.add(question.key());
        lastQuestion = question.key();
        lastAct = "answer";
        bot.send(activities.said(reply));
        diary.answered(person, question, reply);
    }

    private void press(Card.Button button) throws InterruptedException {
        lastAct = button.act();
        bot.send(activities.said(Reply.press(button)));
    }

    /** What the bot wants next; nothing, once it has nothing new to say when asked. */
    private Optional<Card> next() throws InterruptedException {
        var echoes = 0;
        for (var silences = 0; silences < MOST_SILENCES; silences++) {
            var heard = listen();
            if (heard.card().isPresent()) {
                open = null;
                return heard.card();
            }
            echoes = silences > 0 && heard.anything() ? echoes + 1 : 0;
            if (echoes == ENOUGH_ECHOES) {
                if (heard.again().isPresent()) {
                    throw new IllegalStateException(
                            person.id() + " is asked again: " + heard.again().get());
                }
                return Optional.empty();
            }
            sayAgain();
        }
        throw new IllegalStateException(person.id() + " hears nothing from the bot");
    }

    /** Until something new is asked, or nothing more comes. */
    private Heard listen() throws InterruptedException {
        var anything = false;
        var again = Optional.<String>empty();
        while (true) {
            var activity = inbox.poll(SILENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (activity == null) {
                return new Heard(Optional.empty(), anything, again);
            }
            anything = true;
            var card = Card.in(activity);
            if (card.filter(this::isNew).isPresent()) {
                return new Heard(card, true, again);
            }
            again = card.flatMap(Question::on).map(Question::key);
        }
    }

    /** Words that may not have been understood are said again by their button; else one asks where one was. */
    private void sayAgain() throws InterruptedException {
        if (open == null) {
            bot.send(activities.said(Reply.act("continue")));
        } else {
            answer(open, answers.byButtons());
        }
    }

    /**
     * What came until the next silence.
     *
     * @param again the question that was asked last though it has been answered
     */
    private record Heard(Optional<Card> card, boolean anything, Optional<String> again) {}

    /** Replies come at least once: a card already dealt with says nothing new. */
    private boolean isNew(Card card) {
        var question = Question.on(card);
        if (question.isPresent()) {
            return !answered.contains(question.get().key());
        }
        return begin(card)
                .or(() -> card.button("done"))
                .or(() -> card.button("enough"))
                .filter(button -> !button.act().equals(lastAct))
                .isPresent();
    }

    /** Starts, or goes on where an earlier run was cut. */
    private static Optional<Card.Button> begin(Card card) {
        return card.button("start").or(() -> card.button("continue"));
    }
}

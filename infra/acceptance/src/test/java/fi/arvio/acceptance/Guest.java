package fi.arvio.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.simulation.Card;
import fi.arvio.demo.simulation.Person;
import fi.arvio.demo.simulation.Question;
import fi.arvio.demo.simulation.Reply;
import fi.arvio.demo.simulation.SimulatedAnswers;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A person without a browser who says what a test wants said, and what the bot said to them. */
abstract class Guest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SimulatedAnswers answers = new SimulatedAnswers(20250303).byButtons();
    private final Person person;
    private final List<JsonNode> heard = new ArrayList<>();
    private int considered;

    Guest(Person person) {
        this.person = person;
    }

    abstract void send(Reply reply) throws IOException, InterruptedException;

    /** What has come since the last time; waits a while if there is nothing. */
    abstract List<JsonNode> listen() throws IOException, InterruptedException;

    void presses(String act) throws IOException, InterruptedException {
        send(Reply.act(act));
    }

    void says(String words) throws IOException, InterruptedException {
        send(new Reply.Typed(words));
    }

    void writes(Question question, String words) throws IOException, InterruptedException {
        send(Reply.press(question.card().button("answer").orElseThrow(), "text", words));
    }

    /** Answers the next questions; returns them in their order. */
    List<String> answers(int number) throws IOException, InterruptedException {
        var asked = new ArrayList<String>();
        for (var next = next(); next.isPresent(); next = next()) {
            answer(next.get());
            asked.add(next.get().item() + " " + next.get().subject());
            if (asked.size() == number) {
                break;
            }
        }
        return asked;
    }

    /** Answers whatever is asked, until no more is asked but offered. */
    List<String> answersAll() throws IOException, InterruptedException {
        return answers(Integer.MAX_VALUE);
    }

    /** Answers until a question of this item is asked, and leaves it open. */
    Question answersUntil(String item) throws IOException, InterruptedException {
        for (var next = next(); next.isPresent(); next = next()) {
            if (next.get().item().equals(item)) {
                return next.get();
            }
            answer(next.get());
        }
        throw new AssertionError(person.id() + " is not asked " + item);
    }

    /** What the bot says when it hears these words, cards aside. */
    String asks(String words) throws IOException, InterruptedException {
        var before = heard.size();
        says(words);
        await("a reply to " + words, () -> heard.size() > before);
        return heard.subList(before, heard.size()).stream()
                .map(activity -> activity.path("text").asText())
                .collect(Collectors.joining("\n"));
    }

    void awaitText(String text) throws IOException, InterruptedException {
        await(text, () -> times(text) > 0);
    }

    /** How many of the bot's messages so far hold this text. */
    long times(String text) {
        return heard.stream()
                .filter(activity -> activity.path("text").asText().contains(text))
                .count();
    }

    private void answer(Question question) throws IOException, InterruptedException {
        send(answers.answer(person.id(), person.language(), question));
    }

    /** The next question, or nothing if more is offered instead. */
    private Optional<Question> next() throws IOException, InterruptedException {
        while (true) {
            await("a question or an offer", () -> considered < heard.size());
            var card = Card.in(heard.get(considered++));
            var question = card.flatMap(Question::on);
            if (question.isPresent() || card.flatMap(c -> c.button("enough")).isPresent()) {
                return question;
            }
        }
    }

    private void await(String what, BooleanSupplier condition) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(person.id() + " does not hear " + what + ", but " + heard);
            }
            heard.addAll(listen());
        }
    }
}

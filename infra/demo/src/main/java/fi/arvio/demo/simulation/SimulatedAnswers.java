package fi.arvio.demo.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a simulated expert answers: a pure function of seed, respondent, item and subject, so that runs repeat exactly
 * whatever the timing. The card only says what can be answered, in codes; its order plays no part.
 */
public final class SimulatedAnswers {
    private static final double LEAST_DONT_KNOW = 0.15;
    private static final double MOST_DONT_KNOW = 0.20;
    private static final double NOT_MY_FIELD = 0.04;
    private static final double OPEN_SKIPPED = 0.25;
    private static final double TYPED = 0.3;
    private static final double GENERAL = 0.25;
    private static final double QUOTABLE = 0.6;
    /** How many think better of an answer that they see again. */
    private static final double REVISED = 0.4;
    /** Nobody simulated ticks more than two, which every list allows. */
    private static final int MOST_CHOICES = 2;
    /** The goal on which few can say anything, so that a knowledge gap can be seen. */
    private static final String LITTLE_KNOWN = "TYO-8";

    private static final double DONT_KNOW_OF_LITTLE_KNOWN = 0.45;

    private final long seed;
    private final boolean typing;

    public SimulatedAnswers(long seed) {
        this(seed, true);
    }

    private SimulatedAnswers(long seed, boolean typing) {
        this.seed = seed;
        this.typing = typing;
    }

    /** The same answers, all by buttons. */
    public SimulatedAnswers byButtons() {
        return new SimulatedAnswers(seed, false);
    }

    /** Which of the invited answer: the first of an order that the seed gives. */
    public List<String> whoAnswers(List<String> respondents, int number) {
        return respondents.stream()
                .sorted(Comparator.comparingDouble((String id) -> Dice.roll(seed, "who", id))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(number)
                .toList();
    }

    /** How many further goals one takes up: none, one or two. */
    public int furtherGoals(String respondent) {
        var roll = Dice.roll(seed, "further", respondent);
        return roll < 0.15 ? 2 : roll < 0.40 ? 1 : 0;
    }

    /** Whether one takes up questions about the whole, once. */
    boolean takesGeneral(String respondent) {
        return Dice.roll(seed, "general", respondent) < GENERAL;
    }

    /** Whether what one wrote may be quoted. */
    boolean lets(String respondent, String written) {
        return Dice.roll(seed, "quotable", respondent, written) < QUOTABLE;
    }

    /** An answer, pressed or typed. */
    public Reply answer(String respondent, String language, Question question) {
        return missing(respondent, question)
                .or(() -> closed(respondent, question))
                .or(() -> several(respondent, question))
                .or(() -> ranked(respondent, question))
                .or(() -> rated(respondent, question))
                .or(() -> open(respondent, language, question))
                .orElseThrow(() -> new IllegalStateException("Nothing can be answered to " + question));
    }

    private Optional<Reply> missing(String respondent, Question question) {
        var card = question.card();
        var roll = roll("missing", respondent, question);
        if (card.takesText()) {
            return roll < OPEN_SKIPPED ? card.missing("SKIPPED").map(Reply::press) : Optional.empty();
        }
        if (roll < NOT_MY_FIELD && card.missing("NOT_MY_FIELD").isPresent()) {
            return card.missing("NOT_MY_FIELD").map(Reply::press);
        }
        return roll < NOT_MY_FIELD + dontKnowShare(question.subject())
                ? card.missing("DONT_KNOW").map(button -> pressOrType(respondent, question, button))
                : Optional.empty();
    }

    private Optional<Reply> closed(String respondent, Question question) {
        var values = sorted(question.card().values());
        if (values.isEmpty() || question.card().takesText()) {
            return Optional.empty();
        }
        return Optional.of(pressOrType(
                respondent,
                question,
                isScale(values) ? point(respondent, question, values) : choice(respondent, question, values)));
    }

    private Card.Button point(String respondent, Question question, List<Card.Button> points) {
        var point = Math.min(Tendency.of(question.subject()).point(roll("point", respondent, question)), points.size());
        var revised = question.card().asksAgain() && roll("revised", respondent, question) < REVISED;
        return points.get((revised ? towardsTheMiddle(point, points.size()) : point) - 1);
    }

    private static int towardsTheMiddle(int point, int points) {
        return 2 * point <= points ? point + 1 : point - 1;
    }

    /** Early codes are likelier, so that lists show a shape. */
    private Card.Button choice(String respondent, Question question, List<Card.Button> choices) {
        var roll = roll("choice", respondent, question);
        return choices.get((int) (roll * roll * choices.size()));
    }

    /** The last choice is left out: it says "none of these" or "something else", which goes with no other. */
    private Optional<Reply> several(String respondent, Question question) {
        var offered = question.card().choices();
        if (offered.size() < 2) {
            return Optional.empty();
        }
        var codes = mixed(respondent, question, offered);
        var number = 1 + Dice.pick(MOST_CHOICES, seed, "number", respondent, question.item(), question.subject());
        var chosen = String.join(",", codes.subList(0, Math.min(number, codes.size())));
        return question.card().send().map(button -> Reply.press(button, "choices", chosen));
    }

    /** The codes in this person's order, without the last. */
    private List<String> mixed(String respondent, Question question, List<String> offered) {
        var codes = new ArrayList<>(offered.subList(0, offered.size() - 1));
        codes.sort(Comparator.comparingDouble(
                (String code) -> Dice.roll(seed, "choices", respondent, question.item(), question.subject(), code)));
        return codes;
    }

    /** Two places of a ranking; a third may be left empty. */
    private Optional<Reply> ranked(String respondent, Question question) {
        var offered = question.card().lists().getOrDefault("rank1", List.of());
        if (offered.size() < 3) {
            return Optional.empty();
        }
        var codes = mixed(respondent, question, offered);
        return question.card()
                .send()
                .map(button -> Reply.press(button, Map.of("rank1", codes.getFirst(), "rank2", codes.get(1))));
    }

    /** Importance is high for most; success follows the goal's tendency. */
    private Optional<Reply> rated(String respondent, Question question) {
        if (!question.card().lists().containsKey("aspect1")) {
            return Optional.empty();
        }
        var importance = 3 + Dice.pick(3, seed, "importance", respondent, question.item(), question.subject());
        var success = Tendency.of(question.subject()).point(roll("success", respondent, question));
        return question.card()
                .send()
                .map(button -> Reply.press(
                        button, Map.of("aspect1", Integer.toString(importance), "aspect2", Integer.toString(success))));
    }

    private Optional<Reply> open(String respondent, String language, Question question) {
        var sentences = OpenAnswers.in(language);
        var sentence = sentences.get(
                Dice.pick(sentences.size(), seed, "open", respondent, question.item(), question.subject()));
        return types(respondent, question)
                ? Optional.of(new Reply.Typed(sentence))
                : question.card().send().map(button -> Reply.press(button, "text", sentence));
    }

    /** What is typed is what stands on the button: a person who types reads the list first. */
    private Reply pressOrType(String respondent, Question question, Card.Button button) {
        return types(respondent, question) && !button.title().isBlank()
                ? new Reply.Typed(button.title())
                : Reply.press(button);
    }

    private boolean types(String respondent, Question question) {
        return typing && roll("typed", respondent, question) < TYPED;
    }

    private double dontKnowShare(String subject) {
        return LITTLE_KNOWN.equals(subject)
                ? DONT_KNOW_OF_LITTLE_KNOWN
                : LEAST_DONT_KNOW + (MOST_DONT_KNOW - LEAST_DONT_KNOW) * Dice.roll(seed, "share", subject);
    }

    private double roll(String what, String respondent, Question question) {
        return Dice.roll(seed, what, respondent, question.item(), question.subject());
    }

    private static boolean isScale(List<Card.Button> values) {
        return values.stream().allMatch(button -> button.field("value").matches("\\d+"));
    }

    /** By code, because a card may shuffle its choices for each person. */
    private static List<Card.Button> sorted(List<Card.Button> values) {
        return values.stream()
                .sorted(Comparator.comparing(button -> button.field("value")))
                .toList();
    }
}

package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.answer.PressReader;
import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.questionnaire.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Cards that nobody has answered yet, up to four revisions for every question of a dialogue, each with an answer.
 *
 * <p>Answers that decide whether another question is asked differ from revision to revision, but not in what they decide: a
 * question that is taken back and asked again has to be answered again, so that then the order does matter.
 */
final class Stack {
    private static final int MOST = 4;

    private final Script script;
    private final DialogueState state;
    private final Random random;
    private final Presses presses;
    private final List<Input.Submitted> cards = new ArrayList<>();
    private final Map<Question, Stored> newest = new HashMap<>();

    Stack(long seed, Talk talk) {
        script = talk.script();
        state = talk.state();
        random = new Random(seed);
        presses = new Presses(random);
        Map<Question, Boolean> deciding = new HashMap<>();
        state.plan().forEach(question -> deciding.put(question, decides(question)));
        for (Question question : state.plan()) {
            // Where a goal cannot be rated, what is left of its closer look moves to another.
            boolean stays = script.item(question).part() != Item.Part.CLOSER || isRated(question, deciding);
            if (stays) {
                add(question, Objects.requireNonNull(deciding.get(question)));
            }
        }
    }

    /** As they were made: all first revisions, then all second ones. */
    List<Input.Submitted> inOrder() {
        List<Input.Submitted> ordered = new ArrayList<>(cards);
        ordered.sort((a, b) -> Integer.compare(age(a), age(b)));
        return ordered;
    }

    List<Input.Submitted> shuffled() {
        List<Input.Submitted> shuffled = new ArrayList<>(cards);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    Map<Question, Stored> newest() {
        return newest;
    }

    private int age(Input.Submitted card) {
        return card.revision() - state.nextCard(card.question());
    }

    private void add(Question question, boolean decision) {
        Item item = script.item(question);
        int revisions = 1 + random.nextInt(MOST);
        for (int i = 0; i < revisions; i++) {
            CardAnswer answer = Stream.generate(() -> presses.on(item))
                    .filter(a -> opensMore(item, read(item, a)) == decision)
                    .findFirst()
                    .orElseThrow();
            cards.add(new Input.Submitted(script.round(), question, state.nextCard(question) + i, answer));
            newest.put(question, Stored.of(read(item, answer)));
        }
    }

    /** As the answer that stands decides, or else by chance; whoever has closer looks ahead can rate their goal. */
    private boolean decides(Question question) {
        Item item = script.item(question);
        Optional<Given> given = state.given(question);
        if (given.isPresent()) {
            return opensMore(item, given.get().answer());
        }
        boolean decides =
                item.part() == Item.Part.TAP || followed(item).findAny().isPresent();
        return !decides || isLookedAtCloser(question) || random.nextBoolean();
    }

    private boolean isLookedAtCloser(Question tap) {
        return state.plan().stream()
                .anyMatch(q -> script.item(q).part() == Item.Part.CLOSER && Objects.equals(q.subject(), tap.subject()));
    }

    private boolean isRated(Question closer, Map<Question, Boolean> deciding) {
        return deciding.entrySet().stream()
                .filter(e -> script.item(e.getKey()).part() == Item.Part.TAP
                        && Objects.equals(e.getKey().subject(), closer.subject()))
                .allMatch(Map.Entry::getValue);
    }

    /** Whether an answer lets whatever follows be asked; true for all that decide nothing. */
    private boolean opensMore(Item item, Answer answer) {
        if (item.part() == Item.Part.TAP) {
            return answer instanceof Answer.Point;
        }
        return followed(item).allMatch(condition -> meets(answer, condition));
    }

    private Stream<Item.Condition> followed(Item item) {
        return script.questionnaire().items().values().stream()
                .map(Item::follows)
                .filter(condition -> condition != null && condition.item().equals(item.code()));
    }

    private static boolean meets(Answer answer, Item.Condition condition) {
        return switch (answer) {
            case Answer.Missing ignored -> false;
            case Answer.Choices(List<String> codes) ->
                condition.choices().isEmpty()
                        ? !codes.contains(Answer.Choices.NOTHING)
                        : codes.stream().anyMatch(condition.choices()::contains);
            default -> condition.choices().isEmpty();
        };
    }

    private static Answer read(Item item, CardAnswer answer) {
        return ((Reading.Answered) PressReader.read(item, answer)).answer();
    }
}

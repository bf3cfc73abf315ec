package fi.arvio.bot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.arvio.bot.Golden;
import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assessment.SecondRound;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.conversation.Feedback;
import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.conversation.Question;
import fi.arvio.bot.conversation.ShownCard;
import fi.arvio.bot.conversation.Stage;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.text.Text;
import fi.arvio.bot.turn.Production;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every card that the real questionnaire gives rise to, in three languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CardsTest {
    private static final Cards CARDS = new Cards(Messages.load());
    private static final String ROUND = SampleRound.ROUND.script().round();
    private static final List<Item> ITEMS =
            List.copyOf(SampleRound.ROUND.script().questionnaire().items().values());

    /** What Teams recommends as the most for a card. */
    private static final int LARGEST = 28 * 1024;

    /** The elements of Adaptive Cards 1.4 that we use, with the properties that each of them has there. */
    private static final Map<String, Set<String>> SCHEMA = Map.of(
            "AdaptiveCard", Set.of("version", "body", "fallbackText", "speak"),
            "TextBlock",
                    Set.of("text", "wrap", "isSubtle", "size", "weight", "color", "spacing", "horizontalAlignment"),
            "ColumnSet", Set.of("columns", "separator", "selectAction"),
            "Column", Set.of("width", "items", "verticalContentAlignment"),
            "ActionSet", Set.of("actions", "spacing", "separator"),
            "Action.Submit", Set.of("title", "data", "associatedInputs", "style"),
            "Input.ChoiceSet",
                    Set.of(
                            "id",
                            "label",
                            "isMultiSelect",
                            "style",
                            "wrap",
                            "choices",
                            "placeholder",
                            "isRequired",
                            "errorMessage"),
            "Input.Text",
                    Set.of("id", "label", "placeholder", "isMultiline", "maxLength", "isRequired", "errorMessage"),
            "Input.Toggle", Set.of("id", "title", "value"));

    private static final Map<String, Set<Object>> VALUES = Map.of(
            "version", Set.of("1.4"),
            "size", Set.of("Small", "Medium"),
            "weight", Set.of("Bolder"),
            "color", Set.of("Accent"),
            "spacing", Set.of("None", "Small", "Medium"),
            "horizontalAlignment", Set.of("Right"),
            "verticalContentAlignment", Set.of("Center"),
            "width", Set.of("auto", "stretch"),
            "associatedInputs", Set.of("none"),
            "style", Set.of("positive", "expanded", "compact"));

    @TestFactory
    Stream<DynamicTest> cards_have_only_what_the_schema_knows() {
        return forEveryCard((prompt, language, rendered) -> typed(rendered).forEach(element -> {
            Set<String> properties = SCHEMA.get(element.get("type"));
            assertTrue(properties != null, () -> "unknown element " + element.get("type"));
            element.forEach((key, value) -> {
                assertTrue(key.equals("type") || properties.contains(key), () -> key + " in " + element);
                assertTrue(VALUES.getOrDefault(key, Set.of(value)).contains(value), () -> key + ": " + value);
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> cards_say_nothing_empty_and_are_small_enough() {
        return forEveryCard((prompt, language, rendered) -> {
            typed(rendered)
                    .filter(e -> e.containsKey("text"))
                    .forEach(e -> assertFalse(e.get("text").toString().isBlank()));
            String json = Production.JSON.write(card(rendered));
            assertTrue(json.getBytes(StandardCharsets.UTF_8).length < LARGEST);
            assertFalse(rendered.text().contains("{"), "an argument was left out");
        });
    }

    @TestFactory
    Stream<DynamicTest> whatever_a_card_says_its_text_twin_says_too() {
        return forEveryCard((prompt, language, rendered) -> {
            String twin = seen(rendered.text()).toLowerCase(Locale.ROOT);
            said(rendered, language)
                    .forEach(text -> assertTrue(
                            twin.contains(seen(text).toLowerCase(Locale.ROOT)),
                            () -> text + "\nis not in\n" + rendered.text()));
            assertEquals(rendered.text(), card(rendered).get("fallbackText"));
            assertEquals(rendered.text(), card(rendered).get("speak"));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_button_is_understood_when_it_comes_back() {
        return forEveryCard((prompt, language, rendered) -> {
            assertFalse(actions(rendered).toList().isEmpty());
            actions(rendered).forEach(action -> {
                assertTrue(
                        CardData.read(new Fields(fields(action, "data"))).isPresent(),
                        () -> "nobody understands " + action);
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> only_the_send_button_sends_what_was_filled_in() {
        return forEveryCard((prompt, language, rendered) -> {
            boolean fillable = prompt instanceof Prompt.Ask ask && !isPressed(ask.item());
            List<Object> sending = actions(rendered)
                    .filter(action -> !"none".equals(action.get("associatedInputs")))
                    .map(action -> action.get("title"))
                    .toList();
            assertEquals(fillable ? List.of(Messages.load().say(language, "card.send")) : List.of(), sending);
        });
    }

    @TestFactory
    Stream<DynamicTest> each_point_and_single_choice_has_a_row_of_its_own_and_the_ways_around_share_one() {
        return forEveryCard((prompt, language, rendered) -> {
            if (prompt instanceof Prompt.Ask ask) {
                List<Integer> rows = typed(rendered)
                        .filter(element -> "ActionSet".equals(element.get("type")))
                        .map(element -> ((List<?>) Objects.requireNonNull(element.get("actions"))).size())
                        .toList();
                List<Integer> expected = new ArrayList<>();
                if (isPressed(ask.item())) {
                    IntStream.range(0, ask.options().size()).forEach(i -> expected.add(1));
                }
                int send = isPressed(ask.item()) ? 0 : 1;
                int none = ask.item().noneLabel() == null ? 0 : 1;
                int waysAround = 2;
                expected.add(send + none + ask.item().missingButtons().size() + waysAround);
                assertEquals(expected, rows);
            }
        });
    }

    @Test
    void a_long_answer_is_said_back_only_in_part() {
        Item open = item("G3");
        String text = "å".repeat(199) + "👍" + "ä".repeat(3800);
        Prompt echo = new Prompt.Echo(new Prompt.Shown(open, new Answer.Words(text, false)), false);
        assertEquals(
                "Saved: “" + "å".repeat(199) + "👍…” (not to be quoted)",
                CARDS.render(echo, Language.EN).text());
    }

    @Test
    void each_language_has_its_own_quotes() {
        Prompt echo = new Prompt.Echo(new Prompt.Shown(item("G3"), new Answer.Words("x", false)), true);
        assertEquals(
                "Uusi vastauksesi: ”x” (ei saa lainata)",
                CARDS.render(echo, Language.FI).text());
        assertEquals(
                "Nytt svar: ”x” (får inte citeras)",
                CARDS.render(echo, Language.SV).text());
        assertEquals(
                "Changed to: “x” (not to be quoted)",
                CARDS.render(echo, Language.EN).text());
    }

    @Test
    void notes_are_words_alone() {
        Prompt note = new Prompt.Note("thanks", Map.of("date", LocalDate.of(2025, 3, 24)));
        Rendered rendered = CARDS.render(note, Language.EN);
        assertEquals(null, rendered.card());
        assertTrue(rendered.text().contains("24 March 2025"));
    }

    @Test
    void a_question_looks_as_recorded() throws IOException {
        Prompt.Echo echo = new Prompt.Echo(new Prompt.Shown(item("C4a"), new Answer.Point(4)), false);
        Rendered rendered = CARDS.render(
                ask(item("G1"), new Prompt.Place(5, 12, 4, Prompt.Place.Kind.PLANNED, title("TYO-6")), echo),
                Language.FI);
        assertLooksAsRecorded(rendered, "scale-fi");
    }

    private static void assertLooksAsRecorded(Rendered rendered, String name) throws IOException {
        Path golden = Path.of("src/test/resources/cards/" + name + ".json");
        String json = Pretty.json(card(rendered));
        if (Golden.isUpdated()) {
            Files.writeString(golden, json);
        }
        assertEquals(Files.readString(golden), json);
    }

    private interface Check {
        void of(Prompt prompt, Language language, Rendered rendered);
    }

    private static Stream<DynamicTest> forEveryCard(Check check) {
        return Stream.of(Language.values())
                .map(language -> dynamicTest(
                        "in " + language,
                        () -> prompts().forEach((name, prompt) -> {
                            try {
                                check.of(prompt, language, CARDS.render(prompt, language));
                            } catch (AssertionError e) {
                                throw new AssertionError(name + ": " + e.getMessage(), e);
                            }
                        })));
    }

    private static Map<String, Prompt> prompts() {
        Map<String, Prompt> prompts = new TreeMap<>();
        prompts.put("welcome", new Prompt.Welcome(Stage.FIRST, 12, 6, 5, true));
        prompts.put("welcome to a second round", new Prompt.Welcome(Stage.SECOND, 5, 5, 5, false));
        prompts.put("welcome of somebody new to it", new Prompt.Welcome(Stage.NEW_IN_SECOND, 1, 1, 5, false));
        prompts.put("pause", new Prompt.Paused());
        LocalDate lastDay = LocalDate.of(2025, 3, 24);
        prompts.put("reminder of all", new Prompt.Reminder(Stage.FIRST, false, 12, 6, lastDay, false));
        prompts.put("reminder of three", new Prompt.Reminder(Stage.FIRST, true, 3, 2, lastDay, false));
        prompts.put("reminder of the last one", new Prompt.Reminder(Stage.FIRST, true, 1, 0, lastDay, true));
        prompts.put("reminder of a second round", new Prompt.Reminder(Stage.SECOND, false, 5, 5, lastDay, false));
        prompts.put("confirm delete in a second round", new Prompt.ConfirmDelete(7, true));
        prompts.put("answers that differ", new Prompt.Summary(Prompt.Selection.SO_FAR, ROUND, changedLines()));
        prompts.putAll(askedAgain());
        prompts.put("offer", new Prompt.Offer(new Prompt.FurtherGoal(title("TYO-6"), 4, 2), 3, 2, true));
        prompts.put("offer without a goal", new Prompt.Offer(null, 1, 1, false));
        prompts.put("confirm delete", new Prompt.ConfirmDelete(7, false));
        prompts.put("summary", new Prompt.Summary(Prompt.Selection.COMPLETE, ROUND, lines()));
        prompts.put("answers so far", new Prompt.Summary(Prompt.Selection.SO_FAR, ROUND, lines().subList(0, 1)));
        prompts.put("skipped", new Prompt.Summary(Prompt.Selection.SKIPPED, ROUND, lines().subList(3, 9)));
        for (Item item : ITEMS) {
            for (Prompt.Place.Kind kind : Prompt.Place.Kind.values()) {
                Prompt.Place place = new Prompt.Place(3, 12, 5, kind, context(item));
                prompts.put(item.code() + " " + kind, ask(item, place, null));
            }
            Prompt.Place last = new Prompt.Place(12, 12, 0, Prompt.Place.Kind.PLANNED, context(item));
            answers(item)
                    .forEach(answer -> prompts.put(
                            item.code() + " after " + answer,
                            ask(item, last, new Prompt.Echo(new Prompt.Shown(item, answer), false))));
            answers(item).forEach(answer -> prompts.putAll(about(item, new Prompt.Shown(item, answer))));
            if (item.type() == Item.Type.OPEN) {
                prompts.put(item.code() + " to somebody who has written before", askedAgain(item, last));
            }
        }
        return prompts;
    }

    /** Every question of a second round, kept and changed, with arguments as long as they may be. */
    private static Map<String, Prompt> askedAgain() {
        Map<String, Prompt> prompts = new TreeMap<>();
        for (Feedback feedback : SecondRound.ROUND.script().feedback()) {
            for (boolean toKeep : new boolean[] {true, false}) {
                Prompt.Ask ask = again(feedback, toKeep);
                prompts.put(ask.question() + (toKeep ? " to keep" : " to change"), ask);
                Prompt.Shown four = new Prompt.Shown(ask.item(), new Answer.Point(4));
                Prompt.Shown now = new Prompt.Shown(ask.item(), new Answer.Point(toKeep ? 4 : 2));
                prompts.put(
                        "why after " + ask.question() + (toKeep ? " kept" : " changed"),
                        ask(item("G3"), ask.place(), new Prompt.Echo(now, false, false, four)));
            }
        }
        return prompts;
    }

    private static Prompt.Ask again(Feedback feedback, boolean toKeep) {
        Item item = SecondRound.ROUND
                .script()
                .questionnaire()
                .item(feedback.question().item());
        Text longest = new Text("Ä".repeat(500), "Å".repeat(500), "W".repeat(500));
        Feedback wordy = new Feedback(
                feedback.question(),
                feedback.answers(),
                feedback.indicative(),
                feedback.shares(),
                longest,
                feedback.lower());
        Prompt.Place.Kind kind = toKeep ? Prompt.Place.Kind.PLANNED : Prompt.Place.Kind.CHANGING;
        return new Prompt.Ask(
                SecondRound.ROUND.script().round(),
                feedback.question(),
                1,
                item,
                item.options(),
                new Prompt.Place(1, 5, 4, kind, context(item)),
                new Prompt.Ways(true, true),
                false,
                new Prompt.Again(new Prompt.Shown(item, new Answer.Point(4)), wordy, toKeep),
                null);
    }

    private static List<Prompt.Line> changedLines() {
        Item item = item("G1");
        return List.of(
                new Prompt.Line(
                        1,
                        question(item),
                        context(item),
                        new Prompt.Shown(item, new Answer.Point(2)),
                        new Prompt.Shown(item, new Answer.Point(4))),
                new Prompt.Line(
                        2,
                        question(item("C2a")),
                        context(item("C2a")),
                        new Prompt.Shown(item("C2a"), new Answer.Missing(MissingReason.DONT_KNOW)),
                        new Prompt.Shown(item("C2a"), new Answer.Point(1))));
    }

    @Test
    void the_first_button_keeps_the_earlier_answer_and_no_other_says_the_same() {
        Feedback feedback = SecondRound.ROUND.script().feedback().getFirst();
        assertEquals(
                List.of(
                        "4 Keep my answer: 4 – clear progress",
                        "1 1 – got worse",
                        "2 2 – no change",
                        "3 3 – some progress",
                        "5 5 – goal reached or nearly reached"),
                points(CARDS.render(again(feedback, true), Language.EN)));
        assertEquals(
                List.of(
                        "1 1 – got worse",
                        "2 2 – no change",
                        "3 3 – some progress",
                        "4 4 – clear progress",
                        "5 5 – goal reached or nearly reached"),
                points(CARDS.render(again(feedback, false), Language.EN)));
    }

    private static List<String> points(Rendered rendered) {
        return actions(rendered)
                .filter(action -> fields(fields(action, "data"), "arvio").containsKey("value"))
                .map(action -> fields(fields(action, "data"), "arvio").get("value") + " " + action.get("title"))
                .toList();
    }

    @Test
    void a_question_that_is_asked_again_looks_as_recorded() throws IOException {
        Feedback feedback = SecondRound.ROUND.script().feedback().get(4);
        Item item = SecondRound.ROUND.script().questionnaire().item("G1");
        Prompt.Ask ask = new Prompt.Ask(
                ROUND,
                feedback.question(),
                1,
                item,
                item.options(),
                new Prompt.Place(3, 4, 1, Prompt.Place.Kind.PLANNED, title("KOTO-4-1")),
                new Prompt.Ways(false, false),
                true,
                new Prompt.Again(new Prompt.Shown(item, new Answer.Point(2)), feedback, true),
                null);
        assertLooksAsRecorded(CARDS.render(ask, Language.FI), "again-fi");
    }

    /** What is said of an answer apart from the next question. */
    private static Map<String, Prompt> about(Item item, Prompt.Shown shown) {
        return Map.of(
                item.code() + " answered " + shown.answer(),
                new Prompt.Answered(ROUND, question(item), context(item), shown),
                item.code() + " read as " + shown.answer(),
                new Prompt.Confirm(ROUND, question(item), 2, shown),
                item.code() + " written " + shown.answer(),
                new Prompt.Written(new Prompt.Quoted("Sanoja."), true));
    }

    private static List<Prompt.Line> lines() {
        List<Prompt.Line> lines = new ArrayList<>();
        for (Item item : ITEMS.subList(0, 21)) {
            Answer answer = answers(item).getFirst();
            lines.add(new Prompt.Line(lines.size() + 1, question(item), context(item), new Prompt.Shown(item, answer)));
        }
        return lines;
    }

    private static List<Answer> answers(Item item) {
        Answer value = switch (item.type()) {
            case SCALE -> new Answer.Point(4);
            case RANKING ->
                new Answer.Ranked(item.options().stream()
                        .limit(item.maxChoices())
                        .map(Option::code)
                        .toList());
            case PAIR -> new Answer.Pair(5, 3);
            case SINGLE_CHOICE, YES_NO, STATUS ->
                new Answer.Choices(List.of(item.options().getFirst().code()));
            case MULTIPLE_CHOICE ->
                new Answer.Choices(item.options().stream()
                        .limit(item.maxChoices())
                        .map(Option::code)
                        .toList());
            case OPEN -> new Answer.Words("Sanoja, joita on jonkin verran.", false);
        };
        List<Answer> answers = new ArrayList<>(List.of(value));
        item.missing().keySet().forEach(reason -> answers.add(new Answer.Missing(reason)));
        if (item.noneLabel() != null) {
            answers.add(new Answer.Choices(List.of(Answer.Choices.NOTHING)));
        }
        return answers;
    }

    private static Prompt.Ask ask(Item item, Prompt.Place place, Prompt.Echo echo) {
        return new Prompt.Ask(
                ROUND, question(item), 1, item, item.options(), place, new Prompt.Ways(true, true), false, null, echo);
    }

    /** After an answer of which nobody said whether it may be quoted. */
    private static Prompt.Ask askedAgain(Item item, Prompt.Place place) {
        Prompt.Shown shown = new Prompt.Shown(item, new Answer.Words("Sanoja.", false));
        return new Prompt.Ask(
                ROUND,
                question(item),
                2,
                item,
                item.options(),
                place,
                new Prompt.Ways(true, true),
                true,
                null,
                new Prompt.Echo(shown, true, true));
    }

    private static Question question(Item item) {
        return new Question(
                item.code(),
                switch (item.about()) {
                    case CITY -> null;
                    case PROGRAMME -> "KOTO";
                    case GOAL -> "TYO-6";
                    case OWN -> "1";
                });
    }

    private static Text context(Item item) {
        String subject = question(item).subject();
        if (item.about() == Item.About.OWN) {
            return item.header() == null ? item.stem() : item.header();
        }
        return subject == null ? Objects.requireNonNull(item.header()) : title(subject);
    }

    private static Text title(String code) {
        return Objects.requireNonNull(SampleRound.ROUND.script().titles().get(code));
    }

    private static Item item(String code) {
        return SampleRound.ROUND.script().questionnaire().item(code);
    }

    private static boolean isPressed(Item item) {
        return switch (item.type()) {
            case SCALE, SINGLE_CHOICE, YES_NO, STATUS -> true;
            case MULTIPLE_CHOICE, RANKING, PAIR, OPEN -> false;
        };
    }

    private static Map<String, Object> card(Rendered rendered) {
        return Objects.requireNonNull(rendered.card());
    }

    /** The elements and actions of a card; its data and choices are none. */
    private static Stream<Map<String, Object>> typed(Rendered rendered) {
        return ShownCard.elements(card(rendered)).filter(element -> element.containsKey("type"));
    }

    private static Stream<Map<String, Object>> actions(Rendered rendered) {
        return typed(rendered).filter(element -> "Action.Submit".equals(element.get("type")));
    }

    /** As it looks. */
    private static String seen(String text) {
        return text.replace('\u00a0', ' ').replace("\u2060", "");
    }

    /** All that a person reads on a card, but for what only works with it; the twin names words to type instead. */
    private static Stream<String> said(Rendered rendered, Language language) {
        Set<String> machinery = Stream.of("send", "change", "answer", "monitoring", "unclear", "quotable")
                .map(key -> Messages.load().say(language, "card." + key))
                .collect(Collectors.toSet());
        Stream<String> blocks = typed(rendered)
                .filter(element -> "TextBlock".equals(element.get("type")))
                .filter(element -> !"Accent".equals(element.get("color")))
                .map(element -> (String) element.get("text"));
        Stream<String> titles = ShownCard.elements(card(rendered))
                .filter(element -> !element.containsKey("selectAction"))
                .map(element -> (String) element.get("title"))
                .filter(Objects::nonNull)
                .filter(title -> !machinery.contains(title)
                        && !title.matches("(Muuta|Ändra|Change|Vastaa|Svara på|Answer) \\d+"));
        Stream<String> labels = typed(rendered)
                .filter(element -> element.containsKey("label"))
                .filter(element -> !element.get("id").toString().startsWith("rank"))
                .map(element -> ((String) element.get("label")).replaceAll("\\.$", ""));
        return Stream.of(blocks, titles, labels).flatMap(texts -> texts);
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Map<String, Object> fields(Map<String, Object> element, String name) {
        return (Map<String, Object>) Objects.requireNonNull(element.get(name));
    }

    @Test
    void every_reason_that_a_person_gives_has_words_in_every_language() {
        for (MissingReason reason : MissingReason.values()) {
            for (Language language : Language.values()) {
                if (reason.isGiven()) {
                    Prompt echo = new Prompt.Echo(new Prompt.Shown(item("C1a"), new Answer.Missing(reason)), false);
                    assertFalse(CARDS.render(echo, language).text().contains(reason.name()));
                }
            }
        }
    }
}

package fi.arvio.bot.card;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.conversation.Question;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import fi.arvio.bot.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question as a card: where we are, the question, one button an answer, and the ways around it. */
final class QuestionCard {
    private final Prompt.Ask ask;
    private final Item item;
    private final Phrases phrases;

    QuestionCard(Prompt.Ask ask, Phrases phrases) {
        this.ask = ask;
        this.item = ask.item();
        this.phrases = phrases;
    }

    Rendered render() {
        String twin = twin();
        List<Object> body = new ArrayList<>();
        Prompt.Echo echo = ask.echo();
        if (echo != null) {
            body.add(Elements.subtle(phrases.echo(echo.shown(), echo.changed())));
        }
        body.add(header());
        body.add(Elements.heading(phrases.of(item.stem())));
        switch (item.type()) {
            case SCALE, SINGLE_CHOICE -> buttons(body);
            case MULTIPLE_CHOICE -> choices(body);
            case OPEN -> writing(body);
        }
        return new Rendered(twin, Elements.card(body, twin));
    }

    /** What every button carries, so that a click weeks later still knows which question of which round it answers. */
    static Map<String, Object> address(String act, String round, Question question) {
        Map<String, Object> data = Elements.of("act", act, "round", round, "item", question.item());
        if (question.subject() != null) {
            data.put("subject", question.subject());
        }
        return data;
    }

    private Map<String, Object> header() {
        Map<String, Object> where = Elements.subtle(where());
        if (left().isEmpty()) {
            return where;
        }
        Map<String, Object> left = Elements.subtle(left());
        left.put("horizontalAlignment", "Right");
        return Elements.of(
                "type",
                "ColumnSet",
                "columns",
                List.of(
                        Elements.of("type", "Column", "width", "stretch", "items", List.of(where)),
                        Elements.of("type", "Column", "width", "auto", "items", List.of(left))));
    }

    private String where() {
        Prompt.Place place = ask.place();
        return switch (place.kind()) {
            case PLANNED ->
                phrases.say(
                        "card.header", Map.of("n", place.number(), "total", place.total(), "context", place.context()));
            case VOLUNTEERED -> phrases.say("card.headerMore", Map.of("context", place.context()));
            case CHANGING -> phrases.say("card.changing", Map.of("context", place.context()));
        };
    }

    private String left() {
        return ask.place().kind() == Prompt.Place.Kind.CHANGING
                ? ""
                : phrases.say("card.left", Map.of("minutes", ask.place().minutes()));
    }

    private Map<String, Object> answer(String key, @Nullable String value) {
        Map<String, Object> data = address("answer", ask.round(), ask.question());
        if (value != null) {
            data.put(key, value);
        }
        return data;
    }

    private void buttons(List<Object> body) {
        int number = 1;
        for (Option option : ask.options()) {
            String title = phrases.numbered(number++, option);
            Map<String, Object> button =
                    Elements.actions(List.of(Elements.submit(title, answer("value", option.code()), false)));
            button.put("spacing", number == 2 ? "Medium" : "Small");
            body.add(button);
        }
        around(body, List.of());
    }

    private void choices(List<Object> body) {
        String atMost = phrases.say("card.chooseAtMost", Map.of("max", item.maxChoices()));
        List<Object> offered = new ArrayList<>();
        int number = 1;
        for (Option option : ask.options()) {
            offered.add(Elements.of("title", phrases.numbered(number++, option), "value", option.code()));
        }
        body.add(Elements.of(
                "type",
                "Input.ChoiceSet",
                "id",
                "choices",
                "label",
                atMost,
                "isMultiSelect",
                true,
                "style",
                "expanded",
                "wrap",
                true,
                "choices",
                offered));
        around(body, List.of(Elements.primary(phrases.say("card.send"), answer("", null), true)));
    }

    private void writing(List<Object> body) {
        body.add(Elements.of(
                "type",
                "Input.Text",
                "id",
                "text",
                "label",
                phrases.say("card.openHint"),
                "placeholder",
                phrases.say("card.openPlaceholder"),
                "isMultiline",
                true,
                "maxLength",
                Item.MAX_TEXT));
        List<Object> first = new ArrayList<>();
        first.add(Elements.primary(phrases.say("card.send"), answer("", null), true));
        Text none = item.noneLabel();
        if (none != null) {
            first.add(Elements.submit(phrases.of(none), answer("value", Answer.Choices.NOTHING), false));
        }
        around(body, first);
    }

    private void around(List<Object> body, List<Object> first) {
        List<Object> row = new ArrayList<>(first);
        item.missingButtons()
                .forEach(reason -> row.add(
                        Elements.submit(phrases.missing(item, reason), answer("missing", reason.name()), false)));
        Map<String, Object> actions = Elements.actions(row);
        actions.put("separator", true);
        body.add(actions);
    }

    private String twin() {
        List<String> lines = new ArrayList<>();
        Prompt.Echo echo = ask.echo();
        if (echo != null) {
            lines.add(phrases.echo(echo.shown(), echo.changed()));
            lines.add("");
        }
        lines.add(left().isEmpty() ? where() : where() + " · " + left());
        lines.add(phrases.of(item.stem()));
        int number = 1;
        for (Option option : ask.options()) {
            lines.add(phrases.numbered(number++, option));
        }
        lines.add("");
        lines.add(hint());
        String besides = phrases.besides(item);
        if (!besides.isEmpty()) {
            lines.add(phrases.say("text.alsoMissing", Map.of("list", besides)));
        }
        return String.join("\n", lines);
    }

    private String hint() {
        return switch (item.type()) {
            case SCALE ->
                phrases.say(
                        "text.scaleHint",
                        Map.of("first", 1, "last", ask.options().size()));
            case SINGLE_CHOICE -> phrases.say("text.choiceHint");
            case MULTIPLE_CHOICE -> phrases.say("text.multipleHint", Map.of("max", item.maxChoices()));
            case OPEN -> phrases.say("text.openHint") + " " + phrases.say("card.openHint");
        };
    }
}

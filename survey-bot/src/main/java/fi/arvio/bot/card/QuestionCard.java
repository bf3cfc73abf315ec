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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One question as a card: where we are, the question, one button an answer, and the ways around it. */
final class QuestionCard {
    private final Prompt.Ask ask;
    private final Item item;
    private final Phrases phrases;
    private final Inputs inputs;
    private final Optional<Reconsideration> again;

    QuestionCard(Prompt.Ask ask, Phrases phrases) {
        this.ask = ask;
        this.item = ask.item();
        this.phrases = phrases;
        this.inputs = new Inputs(phrases);
        this.again = Optional.ofNullable(ask.again()).map(a -> new Reconsideration(a, item, phrases));
    }

    Rendered render() {
        String twin = twin();
        List<Object> body = new ArrayList<>();
        Prompt.Echo echo = ask.echo();
        if (echo != null) {
            phrases.echo(echo).map(Elements::subtle).forEach(body::add);
        }
        body.add(header());
        body.add(Elements.heading(phrases.of(item.stem())));
        again.map(Reconsideration::elements).ifPresent(body::addAll);
        switch (item.type()) {
            case SCALE, SINGLE_CHOICE, YES_NO, STATUS -> buttons(body);
            case MULTIPLE_CHOICE -> fields(body, List.of(inputs.boxes(ask.options(), item.maxChoices())));
            case RANKING -> fields(body, inputs.places(ask.options(), item.maxChoices()));
            case PAIR -> fields(body, inputs.aspects(item.aspects()));
            case OPEN -> writing(body);
        }
        return new Rendered(twin, Elements.card(body, twin));
    }

    /**
     * What every button carries, so that a click weeks later still knows which question of which round it answers.
     *
     * @param revision of the answer that the button makes; 0 for a button that makes none
     */
    static Map<String, Object> address(String act, String round, Question question, int revision) {
        Map<String, Object> data = Elements.of("act", act, "round", round, "item", question.item());
        if (revision > 0) {
            data.put("revision", revision);
        }
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
            case FOLLOW_UP -> phrases.say("card.headerFollowUp", Map.of("context", place.context()));
            case VOLUNTEERED -> phrases.say("card.headerMore", Map.of("context", place.context()));
            case CHANGING -> phrases.say("card.changing", Map.of("context", place.context()));
            case SKIPPED -> phrases.say("card.headerSkipped", Map.of("context", place.context()));
        };
    }

    private String left() {
        boolean onTheWay = switch (ask.place().kind()) {
            case PLANNED, FOLLOW_UP, VOLUNTEERED -> item.about() != Item.About.OWN;
            case CHANGING, SKIPPED -> false;
        };
        return onTheWay ? phrases.say("card.left", Map.of("minutes", ask.place().minutes())) : "";
    }

    private Map<String, Object> answer(String key, @Nullable String value) {
        Map<String, Object> data = address("answer", ask.round(), ask.question(), ask.revision());
        if (value != null) {
            data.put(key, value);
        }
        return data;
    }

    private Map<String, Object> about(String act) {
        return address(act, ask.round(), ask.question(), 0);
    }

    private void buttons(List<Object> body) {
        List<Map<String, Object>> buttons = new ArrayList<>();
        int number = 1;
        for (Option option : ask.options()) {
            String title = phrases.numbered(number++, option);
            if (again.filter(a -> a.isToKeep(option)).isPresent()) {
                buttons.addFirst(point(again.get().keep(), option));
            } else {
                buttons.add(point(title, option));
            }
        }
        for (Map<String, Object> button : buttons) {
            Map<String, Object> row = Elements.actions(List.of(button));
            row.put("spacing", button.equals(buttons.getFirst()) ? "Medium" : "Small");
            body.add(row);
        }
        around(body, List.of());
    }

    private Map<String, Object> point(String title, Option option) {
        return Elements.submit(title, answer("value", option.code()), false);
    }

    /** The fields, and a button that sends what is in them. */
    private void fields(List<Object> body, List<Map<String, Object>> fields) {
        body.addAll(fields);
        around(body, List.of(send()));
    }

    private Map<String, Object> send() {
        return Elements.primary(phrases.say("card.send"), answer("", null), true);
    }

    private void writing(List<Object> body) {
        body.add(inputs.text(ask.briefly()));
        body.add(inputs.quotable());
        List<Object> first = new ArrayList<>();
        first.add(send());
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
        if (ask.ways().monitoring()) {
            row.add(Elements.submit(phrases.say("card.monitoring"), about("consult"), false));
        }
        if (ask.ways().unclear()) {
            row.add(Elements.submit(phrases.say("card.unclear"), about("unclear"), false));
        }
        Map<String, Object> actions = Elements.actions(row);
        actions.put("separator", true);
        body.add(actions);
    }

    private String twin() {
        List<String> lines = new ArrayList<>();
        Prompt.Echo echo = ask.echo();
        if (echo != null) {
            phrases.echo(echo).forEach(lines::add);
            lines.add("");
        }
        lines.add(left().isEmpty() ? where() : where() + " · " + left());
        lines.add(phrases.of(item.stem()));
        // How the group answered lists the points already.
        again.map(Reconsideration::lines).ifPresentOrElse(lines::addAll, () -> list(lines, ask.options()));
        for (Item.Aspect aspect : item.aspects()) {
            lines.add("");
            lines.add(phrases.of(aspect.label()));
            list(lines, aspect.points());
        }
        lines.add("");
        lines.add(hint());
        String besides = phrases.besides(item);
        if (!besides.isEmpty()) {
            lines.add(phrases.say("text.alsoMissing", Map.of("list", besides)));
        }
        if (ask.ways().monitoring()) {
            lines.add(phrases.say("text.monitoring"));
        }
        if (ask.ways().unclear()) {
            lines.add(phrases.say("text.unclear"));
        }
        return String.join("\n", lines);
    }

    private void list(List<String> lines, List<Option> options) {
        int number = 1;
        for (Option option : options) {
            lines.add(phrases.numbered(number++, option));
        }
    }

    private boolean isToBeKept() {
        Prompt.Again shown = ask.again();
        return shown != null && shown.toKeep();
    }

    private String hint() {
        return switch (item.type()) {
            case SCALE ->
                phrases.say(
                        isToBeKept() ? "again.hint" : "text.scaleHint",
                        Map.of("first", 1, "last", ask.options().size()));
            case SINGLE_CHOICE, STATUS -> phrases.say("text.choiceHint");
            case YES_NO -> phrases.say("text.yesNoHint");
            case RANKING -> phrases.say("text.rankingHint", Map.of("max", item.maxChoices()));
            case PAIR -> phrases.say("text.pairHint");
            case MULTIPLE_CHOICE -> phrases.say("text.multipleHint", Map.of("max", item.maxChoices()));
            case OPEN ->
                ask.briefly()
                        ? phrases.say("text.openHintBrief")
                        : phrases.say("text.openHint") + " " + phrases.say("card.openHint") + " "
                                + phrases.say("text.quotable");
        };
    }
}

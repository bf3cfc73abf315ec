package fi.arvio.bot.card;

import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Renders prompts. Whatever a card says, its text twin says too. */
public final class Cards {
    private final Messages messages;

    public Cards(Messages messages) {
        this.messages = messages;
    }

    public Rendered render(Prompt prompt, Language language) {
        Phrases phrases = new Phrases(messages, language);
        return switch (prompt) {
            case Prompt.Note(String key, Map<String, Object> arguments) ->
                new Rendered(phrases.say(key, arguments), null);
            case Prompt.Echo(Prompt.Shown shown, boolean changed) -> new Rendered(phrases.echo(shown, changed), null);
            case Prompt.Welcome welcome -> welcome(welcome, phrases);
            case Prompt.Paused() -> paused(phrases);
            case Prompt.Ask ask -> new QuestionCard(ask, phrases).render();
            case Prompt.Summary summary -> summary(summary, phrases);
            case Prompt.Offer offer -> offer(offer, phrases);
        };
    }

    private static Rendered welcome(Prompt.Welcome welcome, Phrases phrases) {
        Map<String, Object> facts =
                Map.of("count", welcome.questions(), "minutes", welcome.minutes(), "k", welcome.minimumCellSize());
        String hello = phrases.say("welcome.hello");
        List<String> paragraphs = List.of(
                phrases.say("welcome.what", facts),
                phrases.say("welcome.use", facts),
                phrases.say("welcome.trust", facts));
        String start = phrases.say("welcome.start");
        String twin = hello + "\n\n" + String.join("\n\n", paragraphs) + "\n\n→ " + start;
        List<Object> body = new ArrayList<>();
        body.add(Elements.heading(hello));
        paragraphs.stream()
                .flatMap(p -> p.lines().filter(line -> !line.isBlank()))
                .map(Elements::text)
                .forEach(body::add);
        body.add(Elements.actions(List.of(Elements.primary(start, Elements.of("act", "start"), false))));
        return new Rendered(twin, Elements.card(body, twin));
    }

    private static Rendered paused(Phrases phrases) {
        String text = phrases.say("paused");
        String on = phrases.say("back.continue");
        String twin = text + "\n\n→ " + on;
        List<Object> body = List.of(
                Elements.text(text),
                Elements.actions(List.of(Elements.primary(on, Elements.of("act", "continue"), false))));
        return new Rendered(twin, Elements.card(body, twin));
    }

    private static Rendered offer(Prompt.Offer offer, Phrases phrases) {
        String text = phrases.say(
                "offer.text",
                Map.of("context", offer.context(), "count", offer.questions(), "minutes", offer.minutes()));
        String yes = phrases.say("offer.yes");
        String no = phrases.say("offer.no");
        String twin = text + "\n\n→ " + yes + "\n→ " + no;
        List<Object> body = List.of(
                Elements.text(text),
                Elements.actions(List.of(
                        Elements.primary(yes, Elements.of("act", "more"), false),
                        Elements.submit(no, Elements.of("act", "enough"), false))));
        return new Rendered(twin, Elements.card(body, twin));
    }

    private static Rendered summary(Prompt.Summary summary, Phrases phrases) {
        String title = phrases.say(summary.key());
        String twin = title + "\n\n"
                + summary.lines().stream().map(line -> line(line, phrases)).collect(Collectors.joining("\n"))
                + "\n\n" + phrases.say("summary.howToChange");
        List<Object> body = new ArrayList<>();
        body.add(Elements.heading(title));
        summary.lines().forEach(line -> body.add(row(summary.round(), line, phrases)));
        return new Rendered(twin, Elements.card(body, twin));
    }

    private static String line(Prompt.Line line, Phrases phrases) {
        if (!line.saysItAll()) {
            return line.number() + ". " + asked(line, phrases) + " " + phrases.answer(line.shown());
        }
        return phrases.say(
                "summary.line", Map.of("number", line.number(), "header", line.context(), "answer", line.shown()));
    }

    private static String asked(Prompt.Line line, Phrases phrases) {
        String context = phrases.of(line.context());
        return line.saysItAll()
                ? context
                : context + " – " + phrases.of(line.shown().item().stem());
    }

    /** A line that opens its answer again when pressed. */
    private static Map<String, Object> row(String round, Prompt.Line line, Phrases phrases) {
        String change = phrases.say("summary.change", Map.of("number", line.number()));
        Map<String, Object> data = QuestionCard.address("change", round, line.question());
        Map<String, Object> context = Elements.subtle(line.number() + ". " + asked(line, phrases));
        Map<String, Object> answer = Elements.text(phrases.answer(line.shown()));
        answer.put("spacing", "None");
        Map<String, Object> words =
                Elements.of("type", "Column", "width", "stretch", "items", List.of(context, answer));
        Map<String, Object> hint = Elements.subtle(change);
        hint.put("color", "Accent");
        Map<String, Object> link = Elements.of(
                "type", "Column", "width", "auto", "verticalContentAlignment", "Center", "items", List.of(hint));
        return Elements.of(
                "type",
                "ColumnSet",
                "separator",
                true,
                "columns",
                List.of(words, link),
                "selectAction",
                Elements.submit(change, data, false));
    }
}

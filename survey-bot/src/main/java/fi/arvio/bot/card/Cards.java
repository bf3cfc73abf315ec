package fi.arvio.bot.card;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            case Prompt.Echo echo -> new Rendered(phrases.echo(echo).collect(Collectors.joining("\n")), null);
            case Prompt.Welcome welcome -> welcome(welcome, phrases);
            case Prompt.Ready() -> ready(phrases);
            case Prompt.Paused() -> paused(phrases);
            case Prompt.Reminder reminder -> Reminders.render(reminder, phrases);
            case Prompt.Ask ask -> new QuestionCard(ask, phrases).render();
            case Prompt.Answered answered -> answered(answered, phrases);
            case Prompt.Confirm confirm -> confirm(confirm, phrases);
            case Prompt.Written written -> written(written, phrases);
            case Prompt.ConfirmDelete delete -> confirmDelete(delete, phrases);
            case Prompt.Consult consult -> Consultation.render(consult, phrases);
            case Prompt.Summary summary -> new Summaries(phrases).render(summary);
            case Prompt.Offer offer -> Offers.render(offer, phrases);
        };
    }

    private static Rendered welcome(Prompt.Welcome welcome, Phrases phrases) {
        Map<String, Object> facts =
                Map.of("count", welcome.questions(), "minutes", welcome.minutes(), "k", welcome.minimumCellSize());
        String hello = phrases.say("welcome.hello");
        String what = switch (welcome.stage()) {
            case FIRST -> "welcome.what";
            case SECOND -> "welcome.again";
            case NEW_IN_SECOND -> "welcome.afresh";
        };
        List<String> paragraphs = Stream.of(what, "welcome.use", "welcome.trust", "welcome.pilot")
                .filter(key -> !key.equals(welcome.pilot() ? "welcome.use" : "welcome.pilot"))
                .map(key -> phrases.say(key, facts))
                .toList();
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

    private static Rendered ready(Phrases phrases) {
        return question(
                phrases.say("welcome.ready"),
                List.of(Elements.primary(phrases.say("welcome.start"), Elements.of("act", "start"), false)));
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

    private static Rendered confirm(Prompt.Confirm confirm, Phrases phrases) {
        String text = phrases.say("confirm.text", Map.of("answer", confirm.shown()));
        Map<String, Object> answer =
                QuestionCard.address("answer", confirm.round(), confirm.question(), confirm.revision());
        answer.putAll(AnswerData.of(confirm.shown().answer()));
        return question(
                text,
                List.of(
                        Elements.primary(phrases.say("confirm.yes"), answer, false),
                        Elements.submit(phrases.say("confirm.no"), Elements.of("act", "misread"), false)));
    }

    private static Rendered written(Prompt.Written written, Phrases phrases) {
        String kept =
                phrases.say(written.changed() ? "card.changed" : "card.recorded", Map.of("answer", written.words()));
        String text = kept + "\n\n" + phrases.say("written.more") + "\n\n" + phrases.say("written.quote");
        return question(
                text,
                List.of(
                        Elements.primary(phrases.say("written.quotable"), Elements.of("act", "done-quotable"), false),
                        Elements.submit(phrases.say("written.notQuotable"), Elements.of("act", "done"), false)));
    }

    private static Rendered confirmDelete(Prompt.ConfirmDelete delete, Phrases phrases) {
        return question(
                phrases.say(
                        delete.secondRound() ? "delete.confirmSecond" : "delete.confirm",
                        Map.of("count", delete.answers())),
                List.of(
                        Elements.submit(phrases.say("delete.yes"), Elements.of("act", "delete"), false),
                        Elements.primary(phrases.say("delete.no"), Elements.of("act", "keep"), false)));
    }

    /** A text and the buttons that answer it. */
    private static Rendered question(String text, List<Map<String, Object>> buttons) {
        String twin = text
                + buttons.stream()
                        .map(button -> "\n→ " + button.get("title"))
                        .collect(Collectors.joining("", "\n", ""));
        List<Object> body = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).map(Elements::text).forEach(body::add);
        body.add(Elements.actions(buttons));
        return new Rendered(twin, Elements.card(body, twin));
    }

    /** What a question's card says once it is answered, with the way to change it. */
    private static Rendered answered(Prompt.Answered answered, Phrases phrases) {
        Item item = answered.shown().item();
        boolean skipped = answered.shown().answer().equals(new Answer.Missing(MissingReason.SKIPPED));
        String asked = phrases.asked(item, answered.context());
        String answer = skipped
                ? phrases.say("card.skipped")
                : phrases.say("card.yourAnswer", Map.of("answer", answered.shown()));
        String twin = asked + "\n" + answer;
        Map<String, Object> change = Elements.submit(
                phrases.say(skipped ? "card.answer" : "card.change"),
                QuestionCard.address("change", answered.round(), answered.question(), 0),
                false);
        List<Object> body = List.of(Elements.subtle(asked), Elements.text(answer), Elements.actions(List.of(change)));
        return new Rendered(twin, Elements.card(body, twin));
    }
}

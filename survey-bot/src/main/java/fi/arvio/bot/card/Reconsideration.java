package fi.arvio.bot.card;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.conversation.Feedback;
import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An earlier answer with the group's answers beside it and an argument each way, in words: a bar made of characters is noise
 * to who listens, and an image is nothing.
 */
final class Reconsideration {
    private final Prompt.Again again;
    private final Item item;
    private final Phrases phrases;

    Reconsideration(Prompt.Again again, Item item, Phrases phrases) {
        this.again = again;
        this.item = item;
        this.phrases = phrases;
    }

    /** Between the question and its buttons. */
    List<Map<String, Object>> elements() {
        List<Map<String, Object>> elements = new ArrayList<>();
        elements.add(Elements.text(earlier()));
        elements.add(Elements.subheading(group()));
        shares().map(Elements::text).forEach(share -> {
            share.put("spacing", "None");
            elements.add(share);
        });
        indicative().map(Elements::subtle).forEach(elements::add);
        elements.add(Elements.subheading(phrases.say("again.arguments")));
        arguments().map(Elements::text).forEach(elements::add);
        elements.add(Elements.subtle(phrases.say("again.views")));
        if (again.toKeep()) {
            elements.add(Elements.subheading(phrases.say("again.question")));
        }
        return elements;
    }

    /** The same as lines of text. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("", earlier(), "", group()));
        Stream.concat(shares(), indicative()).forEach(lines::add);
        lines.addAll(List.of("", phrases.say("again.arguments")));
        arguments().forEach(lines::add);
        lines.add(phrases.say("again.views"));
        if (again.toKeep()) {
            lines.addAll(List.of("", phrases.say("again.question"), "→ " + keep()));
        }
        return lines;
    }

    /** The point that the first button keeps; none of them once the person has answered anew. */
    boolean isToKeep(Option option) {
        return again.toKeep() && again.earlier().answer().equals(new Answer.Point(Integer.parseInt(option.code())));
    }

    /** What the button says that keeps the answer. */
    String keep() {
        return phrases.say("again.keep", Map.of("answer", again.earlier()));
    }

    private String earlier() {
        return phrases.say("again.earlier", Map.of("answer", again.earlier()));
    }

    private String group() {
        return phrases.say("again.group", Map.of("count", again.feedback().answers()));
    }

    private Stream<String> shares() {
        return again.feedback().shares().stream()
                .flatMap(share -> item.option(Integer.toString(share.point())).stream()
                        .map(option -> share(share, phrases.numbered(share.point(), option))));
    }

    private String share(Feedback.Share share, String point) {
        Integer percent = share.percent();
        return percent == null
                ? phrases.say("again.count", Map.of("point", point, "count", share.count()))
                : phrases.say("again.percent", Map.of("point", point, "percent", percent));
    }

    private Stream<String> indicative() {
        return again.feedback().indicative() ? Stream.of(phrases.say("again.indicative")) : Stream.empty();
    }

    private Stream<String> arguments() {
        return Stream.of(
                phrases.say("again.higher", Map.of("argument", again.feedback().higher())),
                phrases.say("again.lower", Map.of("argument", again.feedback().lower())));
    }
}

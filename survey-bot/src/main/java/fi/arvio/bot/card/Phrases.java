package fi.arvio.bot.card;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.conversation.Prompt;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import fi.arvio.bot.text.Days;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import fi.arvio.bot.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One language's sentences, with answers and days put into words. */
final class Phrases {
    private static final int LONGEST_ECHO = 200;

    private final Messages messages;
    private final Language language;

    Phrases(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    String say(String key) {
        return messages.say(language, key);
    }

    String say(String key, Map<String, ?> arguments) {
        Map<String, Object> spelled = arguments.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> spell(entry.getValue())));
        return messages.say(language, key, spelled);
    }

    String of(Text text) {
        return text.in(language);
    }

    /** "4 – edennyt selvästi": the number is what may be typed, the words are what it means. */
    String numbered(int number, Option option) {
        return number + " – " + of(option.label());
    }

    /** What was asked, in one line: as little of header and question as tells it from others. */
    String asked(Item item, Text context) {
        if (isNamedByContext(item)) {
            return of(context);
        }
        // A question about the whole city says in itself what it is about.
        return item.about() == Item.About.CITY ? of(item.stem()) : of(context) + " – " + of(item.stem());
    }

    /** Whether the context alone says what was asked: the one tap about a goal, and a theme of one's own. */
    static boolean isNamedByContext(Item item) {
        return item.part() == Item.Part.TAP || item.about() == Item.About.OWN;
    }

    String missing(Item item, MissingReason reason) {
        Text label = item.missing().get(reason);
        return label == null ? reason.name() : of(label);
    }

    /** What else may be answered, as it may be typed: an open item's "nothing" and the missing reasons. */
    String besides(Item item) {
        Text none = item.noneLabel();
        return Stream.concat(
                        Stream.ofNullable(none).map(this::of),
                        item.missingButtons().stream().map(reason -> missing(item, reason)))
                .map(Phrases::lowered)
                .collect(Collectors.joining(", "));
    }

    /** A button's label in the middle of a sentence or after a colon; the English I stays. */
    private static String lowered(String label) {
        return label.startsWith("I ") || label.isEmpty()
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** What became of an answer just given, and what to do if a permission is still to be given. */
    Stream<String> echo(Prompt.Echo echo) {
        String key = echo.changed() ? "card.changed" : "card.recorded";
        Prompt.Shown earlier = echo.earlier();
        return switch (echo.shown().answer()) {
            case Answer.Missing(MissingReason reason)
            when reason == MissingReason.SKIPPED -> Stream.of(say("card.skipped"));
            case Answer.Missing ignored -> Stream.of(say("card.recordedMissing", Map.of("reason", echo.shown())));
            case Answer.Words(String text, boolean ignored)
            when echo.undecided() ->
                Stream.of(say(key, Map.of("answer", new Prompt.Quoted(text))), say("written.undecided"));
            case Answer.Point ignored when earlier != null -> Stream.of(compared(echo.shown(), earlier));
            default -> Stream.of(say(key, Map.of("answer", echo.shown())));
        };
    }

    private String compared(Prompt.Shown now, Prompt.Shown earlier) {
        return now.answer().equals(earlier.answer())
                ? say("again.kept", Map.of("answer", now))
                : say("again.changed", Map.of("answer", now, "earlier", earlier));
    }

    String answer(Prompt.Shown shown) {
        Item item = shown.item();
        return switch (shown.answer()) {
            case Answer.Point(int point) ->
                item.option(Integer.toString(point))
                        .map(o -> numbered(point, o))
                        .orElseThrow();
            case Answer.Choices(List<String> codes) ->
                codes.stream().map(code -> choice(item, code)).collect(Collectors.joining("; "));
            case Answer.Ranked(List<String> codes) -> ranked(item, codes);
            case Answer.Pair(int importance, int success) -> pair(item, importance, success);
            case Answer.Words(String text, boolean quotable) ->
                quoted(text) + " (" + say(quotable ? "answer.quotable" : "answer.notQuotable") + ")";
            case Answer.Missing(MissingReason reason) ->
                reason == MissingReason.SKIPPED ? say("answer.skipped") : lowered(missing(item, reason));
        };
    }

    /** "1. tietopohja; 2. viestintä". */
    private String ranked(Item item, List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(place -> (place + 1) + ". " + choice(item, codes.get(place)))
                .collect(Collectors.joining("; "));
    }

    /** "5 – erittäin tärkeä (tärkeys); 3 – … (onnistuminen)". */
    private String pair(Item item, int importance, int success) {
        return aspect(item.aspects().getFirst(), importance) + "; "
                + aspect(item.aspects().getLast(), success);
    }

    private String aspect(Item.Aspect aspect, int point) {
        return numbered(point, aspect.points().get(point - 1)) + " (" + lowered(of(aspect.label())) + ")";
    }

    private String quoted(String text) {
        String begun = shortened(text, LONGEST_ECHO);
        return language == Language.EN ? "“" + begun + "”" : "”" + begun + "”";
    }

    /** As much of a long text as is needed to recognise it: a channel takes only so much in a message. */
    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)).stripTrailing() + "…";
    }

    /** The beginning of a text that is longer than that, up to the end of a sentence or at least of a word. */
    static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        String begun = text.substring(0, longest + 1);
        int sentence = begun.lastIndexOf(". ");
        int word = begun.lastIndexOf(' ');
        if (sentence > longest / 2) {
            return begun.substring(0, sentence + 1) + " …";
        }
        return word > 0 ? begun.substring(0, word) + " …" : shortened(text, longest);
    }

    private String choice(Item item, String code) {
        Text none = item.noneLabel();
        if (none != null && code.equals(Answer.Choices.NOTHING)) {
            return lowered(of(none));
        }
        return item.option(code).map(option -> of(option.label())).orElseThrow();
    }

    private Object spell(Object argument) {
        return switch (argument) {
            case Text text -> of(text);
            case LocalDate day -> Days.of(day, language);
            case Prompt.Shown shown -> answer(shown);
            case Prompt.Quoted(String text) -> quoted(text);
            default -> argument;
        };
    }
}

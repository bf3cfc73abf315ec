package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.MissingReason;
import fi.arvio.bot.questionnaire.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads typed words in Finnish, Swedish and English at once, whatever language the dialogue is in. */
public final class AnswerReader {
    /** A label may be shortened to its beginning, but not to less than this many characters. */
    private static final int SHORTEST_BEGINNING = 4;

    private final Vocabulary vocabulary;

    public AnswerReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads words as an answer to one item.
     *
     * @param options the item's options in the order in which this person sees them; numbers refer to it
     */
    public Reading read(Item item, List<Option> options, String typed) {
        String words = Wording.normalise(typed);
        if (words.isEmpty()) {
            return typed.isBlank() || item.type() != Item.Type.OPEN ? new Reading.Empty() : open(typed);
        }
        Optional<Reading> closed =
                item.type() == Item.Type.OPEN ? nothing(item, words) : closed(item, options, typed, words);
        return closed.or(() -> missing(item, words))
                .or(() -> wish(words).map(Reading.class::cast))
                .orElseGet(() -> item.type() == Item.Type.OPEN ? open(typed) : unread(item, options, words));
    }

    /** Reads words when no question is open. */
    public Optional<Reading.Wished> wish(String typed) {
        String words = Wording.normalise(typed);
        Command whole = vocabulary.commands().get(words);
        if (whole != null) {
            return Optional.of(new Reading.Wished(whole, 0));
        }
        int lastSpace = words.lastIndexOf(' ');
        if (lastSpace < 0 || vocabulary.commands().get(words.substring(0, lastSpace)) != Command.CHANGE) {
            return Optional.empty();
        }
        return vocabulary
                .number(words.substring(lastSpace + 1))
                .map(number -> new Reading.Wished(Command.CHANGE, number));
    }

    public boolean isYes(String typed) {
        return vocabulary.yes().contains(Wording.normalise(typed));
    }

    public boolean isNo(String typed) {
        return vocabulary.no().contains(Wording.normalise(typed));
    }

    private Optional<Reading> missing(Item item, String words) {
        for (var offered : item.missing().entrySet()) {
            if (offered.getValue().all().stream()
                    .anyMatch(label -> Wording.normalise(label).equals(words))) {
                return Optional.of(new Reading.Answered(new Answer.Missing(offered.getKey())));
            }
        }
        MissingReason reason = vocabulary.missing().get(words);
        if (reason == null) {
            return Optional.empty();
        }
        return Optional.of(
                item.allows(reason)
                        ? new Reading.Answered(new Answer.Missing(reason))
                        : new Reading.NotOffered(reason));
    }

    /** "Nowhere", "nothing": an answer of its own to an open question, kept apart from written text. */
    private static Optional<Reading> nothing(Item item, String words) {
        return Optional.ofNullable(item.noneLabel())
                .filter(label -> label.all().stream().map(Wording::normalise).anyMatch(words::equals))
                .map(label -> new Reading.Answered(Answer.Choices.NONE));
    }

    private static Reading open(String typed) {
        String text = typed.strip();
        if (text.length() > Item.MAX_TEXT) {
            return new Reading.TooLong();
        }
        return new Reading.Answered(new Answer.Words(text, false));
    }

    private Optional<Reading> closed(Item item, List<Option> options, String typed, String words) {
        if (item.type() == Item.Type.MULTIPLE_CHOICE) {
            return several(item, options, typed);
        }
        return single(options, words).map(option -> new Reading.Answered(value(item, option)));
    }

    private Optional<Reading> several(Item item, List<Option> options, String typed) {
        Optional<Option> whole = single(options, Wording.normalise(typed));
        if (whole.isPresent()) {
            return Optional.of(new Reading.Answered(value(item, whole.get())));
        }
        List<Option> chosen = new ArrayList<>();
        for (String part : parts(typed)) {
            Optional<Option> option = single(options, part);
            if (option.isEmpty()) {
                return Optional.empty();
            }
            chosen.add(option.get());
        }
        return Optional.of(choices(item, chosen));
    }

    /** Several choices as an answer, in the order of the list; more than the item takes is refused. */
    static Reading choices(Item item, List<Option> chosen) {
        Set<Option> different = new LinkedHashSet<>(chosen);
        if (different.isEmpty()) {
            return new Reading.Empty();
        }
        if (different.size() > item.maxChoices()) {
            return new Reading.TooMany();
        }
        List<String> codes = item.options().stream()
                .filter(different::contains)
                .map(Option::code)
                .toList();
        return new Reading.Answered(new Answer.Choices(codes));
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[,;\\n]|\\s(?:ja|och|and)\\s|\\s+(?=\\d)", -1))
                .map(Wording::normalise)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private Optional<Option> single(List<Option> options, String words) {
        return numbered(options, words).or(() -> labelled(options, words)).or(() -> begun(options, words));
    }

    private Optional<Option> numbered(List<Option> options, String words) {
        Optional<Option> plain = vocabulary.number(words).flatMap(number -> at(options, number));
        if (plain.isPresent()) {
            return plain;
        }
        int space = words.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        // "4 edennyt selvästi": the number counts only if the words agree with it.
        return vocabulary
                .number(words.substring(0, space))
                .flatMap(number -> at(options, number))
                .filter(option -> labelled(List.of(option), words.substring(space + 1))
                        .or(() -> begun(List.of(option), words.substring(space + 1)))
                        .isPresent());
    }

    private static Optional<Option> at(List<Option> options, int number) {
        return number >= 1 && number <= options.size() ? Optional.of(options.get(number - 1)) : Optional.empty();
    }

    private static Optional<Option> labelled(List<Option> options, String words) {
        return options.stream().filter(option -> labels(option).contains(words)).findFirst();
    }

    private static Optional<Option> begun(List<Option> options, String words) {
        if (words.length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        List<Option> begun = options.stream()
                .filter(option -> labels(option).stream().anyMatch(label -> label.startsWith(words)))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    private static List<String> labels(Option option) {
        return option.label().all().stream().map(Wording::normalise).toList();
    }

    private static Answer value(Item item, Option option) {
        return item.type() == Item.Type.SCALE
                ? new Answer.Point(Integer.parseInt(option.code()))
                : new Answer.Choices(List.of(option.code()));
    }

    private Reading unread(Item item, List<Option> options, String words) {
        boolean onlyNumbers = !words.isEmpty()
                && Arrays.stream(words.split(" ", -1))
                        .allMatch(word -> vocabulary.number(word).isPresent());
        return onlyNumbers && !options.isEmpty() && item.type() != Item.Type.OPEN
                ? new Reading.Outside()
                : new Reading.NotUnderstood();
    }
}

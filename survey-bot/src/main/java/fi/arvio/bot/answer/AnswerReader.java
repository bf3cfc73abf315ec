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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads typed words in Finnish, Swedish and English at once, whatever language the dialogue is in. */
public final class AnswerReader {
    /** A label may be shortened to its beginning, but not to less than this many characters. */
    private static final int SHORTEST_BEGINNING = 4;

    /** No label, with its number, has more words. */
    private static final int LONGEST_LABEL = 16;

    /** What people say to open questions whatever the button's wording: cases and verbs differ from one to the next. */
    private static final Set<String> NOTHING = Set.of(
            "ei mitään", "en mitään", "ei mikään", "ei mistään", "ei missään", "ingenting", "inget", "nothing", "none");

    private static final Set<String> AND = Set.of("ja", "och", "and");
    private static final Pattern BELOW_ZERO = Pattern.compile("[-\u2212\u2013]\\d+");

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
            return wordless(item, typed);
        }
        Optional<Reading> closed =
                item.type() == Item.Type.OPEN ? nothing(item, words) : closed(item, options, typed, words);
        return closed.or(() -> missing(item, words))
                .or(() -> wish(words).map(Reading.class::cast))
                .orElseGet(() -> item.type() == Item.Type.OPEN ? open(typed) : unread(words));
    }

    /** Punctuation and pictures alone: something, but only to an open question. */
    private static Reading wordless(Item item, String typed) {
        if (item.type() == Item.Type.OPEN) {
            return open(typed);
        }
        return Wording.tidy(typed).isEmpty() ? new Reading.Empty() : new Reading.NotUnderstood();
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
                .filter(label -> NOTHING.contains(words)
                        || label.all().stream().map(Wording::normalise).anyMatch(words::equals))
                .map(label -> new Reading.Answered(Answer.Choices.NONE));
    }

    /** Written text as an answer; what shows nothing is none. */
    static Reading open(String written) {
        String text = Wording.tidy(written);
        if (text.isEmpty()) {
            return new Reading.Empty();
        }
        return text.length() > Item.MAX_TEXT
                ? new Reading.TooLong()
                : new Reading.Answered(new Answer.Words(text, false));
    }

    private Optional<Reading> closed(Item item, List<Option> options, String typed, String words) {
        if (BELOW_ZERO.matcher(typed.strip()).matches()) {
            return Optional.of(new Reading.Outside());
        }
        if (item.type() == Item.Type.MULTIPLE_CHOICE) {
            return several(item, options, words);
        }
        return single(options, words).map(option -> new Reading.Answered(value(item, option)));
    }

    /** Choices one after the other, each as long as it can be read: labels have commas and "and" of their own. */
    private Optional<Reading> several(Item item, List<Option> options, String words) {
        List<String> rest = List.of(words.split(" ", -1));
        List<Option> chosen = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<String> left = rest;
            Optional<Integer> taken = IntStream.iterate(Math.min(left.size(), LONGEST_LABEL), n -> n > 0, n -> n - 1)
                    .boxed()
                    .filter(n -> single(options, join(left, n)).isPresent())
                    .findFirst();
            if (taken.isEmpty() && !AND.contains(left.getFirst())) {
                return Optional.empty();
            }
            taken.flatMap(n -> single(options, join(left, n))).ifPresent(chosen::add);
            rest = left.subList(taken.orElse(1), left.size());
        }
        return Optional.of(choices(item, chosen));
    }

    private static String join(List<String> words, int first) {
        return String.join(" ", words.subList(0, first));
    }

    /** Several choices as an answer, in the order of the list; too many, or "none of these" beside others, is refused. */
    static Reading choices(Item item, List<Option> chosen) {
        Set<Option> different = new LinkedHashSet<>(chosen);
        if (different.isEmpty()) {
            return new Reading.Empty();
        }
        if (different.size() > 1 && different.stream().anyMatch(Option::excludesOthers)) {
            return new Reading.NotUnderstood();
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

    private Reading unread(String words) {
        boolean onlyNumbers = Arrays.stream(words.split(" ", -1))
                .allMatch(word -> vocabulary.number(word).isPresent());
        return onlyNumbers ? new Reading.Outside() : new Reading.NotUnderstood();
    }
}

package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Reads typed words in Finnish, Swedish and English at once, whatever language the dialogue is in. */
public final class AnswerReader {
    private static final Pattern BELOW_ZERO = Pattern.compile("[-\u2212\u2013]\\d+");

    private final Vocabulary vocabulary;
    private final Numbers numbers;
    private final Trimming courtesies;
    private final Trimming fillers;
    private final Trimming exactFillers;
    private final MissingWords missing;
    private final Wishes wishes;
    private final YesNo yesNo;
    private final OpenText open;

    /** Names are compiled once per list; there are as many lists as questionnaires have. */
    private final Map<List<Option>, OptionBook> books = new ConcurrentHashMap<>();

    public AnswerReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary.byKey();
        Set<String> around = new HashSet<>(this.vocabulary.carriers());
        around.addAll(this.vocabulary.courtesies());
        this.numbers = new Numbers(this.vocabulary.numbers());
        this.courtesies = new Trimming(this.vocabulary.courtesies(), Set.of());
        this.fillers = new Trimming(around, this.vocabulary.hedges());
        this.exactFillers = new Trimming(around, Set.of());
        this.missing = new MissingWords(this.vocabulary, numbers, courtesies, fillers);
        this.wishes = new Wishes(this.vocabulary, numbers, courtesies);
        this.yesNo = new YesNo(this.vocabulary, fillers);
        this.open = new OpenText(missing, wishes);
    }

    /**
     * Reads words as an answer to one item.
     *
     * @param options the item's options in the order in which this person sees them; numbers refer to it
     */
    public Reading read(Item item, List<Option> options, String typed) {
        Typed words = Typed.of(typed);
        if (item.type() == Item.Type.OPEN) {
            return open.read(item, words);
        }
        if (words.isEmpty()) {
            return Wording.tidy(typed).isEmpty() ? new Reading.Empty() : new Reading.NotUnderstood();
        }
        return closed(item, options, words);
    }

    /** Takes words as written text, whatever they may mean as a wish. */
    public static Reading text(String typed) {
        return OpenText.text(typed, false);
    }

    /** Reads words when no question is open. */
    public Optional<Reading.Wished> wish(String typed) {
        Typed words = Typed.of(typed);
        return words.isEmpty() ? Optional.empty() : wishes.exact(words).or(() -> wishes.loose(words));
    }

    public boolean isYes(String typed) {
        return isOneOf(vocabulary.yes(), typed);
    }

    public boolean isNo(String typed) {
        return isOneOf(vocabulary.no(), typed);
    }

    private boolean isOneOf(Set<String> words, String typed) {
        Typed said = Typed.of(typed);
        return words.contains(said.text())
                || courtesies.cuts(said.words()).stream().anyMatch(cut -> words.contains(Typed.join(cut.words())));
    }

    /** What is said in so many words goes before what it might be. */
    private Reading closed(Item item, List<Option> options, Typed typed) {
        if (BELOW_ZERO.matcher(typed.raw().strip()).matches()) {
            return new Reading.Outside();
        }
        return said(item, options, typed)
                .or(() -> missing.exact(item, typed.words()))
                .or(() -> wishes.exact(typed)
                        .filter(wish -> wish.command() != Command.KEEP || !isNamed(options, typed))
                        .map(Reading.class::cast))
                .or(() -> meant(item, options, typed))
                .or(() -> missing.loose(item, typed.words()))
                .or(() -> wishes.loose(typed).map(Reading.class::cast))
                .orElseGet(() -> unread(item, typed));
    }

    /** Whether an option is named, perhaps shortened: "keep" is how "keep it as it is" begins. */
    private boolean isNamed(List<Option> options, Typed typed) {
        Shown shown = shown(options);
        return shown.find(typed.words()).isPresent()
                || courtesies.cuts(typed.words()).stream()
                        .anyMatch(cut -> shown.find(cut.words()).isPresent());
    }

    private Optional<Reading> said(Item item, List<Option> options, Typed typed) {
        return switch (item.type()) {
            case SCALE, SINGLE_CHOICE, STATUS ->
                shown(options)
                        .said(typed.words())
                        .map(found -> Selection.reading(
                                Selection.value(item, found.value()), found.exact() && !typed.asks()));
            case YES_NO ->
                yesNo.exact(typed)
                        .or(() -> shown(options)
                                .said(typed.words())
                                .map(found -> Selection.reading(Selection.value(item, found.value()), !typed.asks())));
            case MULTIPLE_CHOICE, RANKING ->
                shown(options).said(typed.words()).filter(Found::exact).flatMap(found -> several(item, options, typed));
            case PAIR, OPEN -> Optional.empty();
        };
    }

    private Optional<Reading> meant(Item item, List<Option> options, Typed typed) {
        return switch (item.type()) {
            case SCALE, SINGLE_CHOICE, STATUS ->
                new OneOption(shown(options), fillers, vocabulary.against())
                        .find(typed)
                        .map(found -> Selection.reading(Selection.value(item, found.value()), found.exact()));
            case YES_NO -> yesNo.loose(typed);
            case MULTIPLE_CHOICE, RANKING -> several(item, options, typed);
            case PAIR -> pair(item, typed);
            case OPEN -> Optional.empty();
        };
    }

    private Optional<Reading> several(Item item, List<Option> options, Typed typed) {
        boolean ranking = item.type() == Item.Type.RANKING;
        SeveralOptions reader = new SeveralOptions(shown(options), vocabulary.order());
        Optional<Found<List<Option>>> found = reader.find(typed.words());
        for (Trimming.Cut cut : found.isPresent() ? List.<Trimming.Cut>of() : fillers.cuts(typed.words())) {
            found = found.or(() -> reader.find(cut.words()).map(f -> cut.hedged() ? f.doubted() : f));
        }
        return found.map(f -> {
            boolean exact = f.exact() && !typed.asks();
            return ranking ? Selection.ranked(item, f.value(), exact) : Selection.choices(item, f.value(), exact);
        });
    }

    private Optional<Reading> pair(Item item, Typed typed) {
        List<Shown> aspects =
                item.aspects().stream().map(aspect -> shown(aspect.points())).toList();
        List<Set<String>> names = List.of(named(item, 0), named(item, 1));
        return new TwoPoints(
                        aspects,
                        names,
                        vocabulary.both(),
                        fillers,
                        vocabulary.order().keySet())
                .find(typed);
    }

    private Set<String> named(Item item, int aspect) {
        Set<String> names = new HashSet<>(aspect == 0 ? vocabulary.importance() : vocabulary.success());
        item.aspects().stream()
                .skip(aspect)
                .limit(1)
                .flatMap(a -> a.label().all().stream())
                .map(Wording::key)
                .forEach(names::add);
        return names;
    }

    private Shown shown(List<Option> options) {
        // In one order for everybody: people see shuffled lists in many.
        List<Option> key =
                options.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList();
        OptionBook book =
                books.computeIfAbsent(key, list -> new OptionBook(list, vocabulary.synonyms(), vocabulary.against()));
        return new Shown(book, options, numbers, exactFillers);
    }

    private Reading unread(Item item, Typed typed) {
        boolean onlyNumbers = typed.words().stream().allMatch(numbers::isNumber);
        return onlyNumbers && item.type() != Item.Type.PAIR ? new Reading.Outside() : new Reading.NotUnderstood();
    }
}

package fi.arvio.bot.answer;

import fi.arvio.bot.questionnaire.Item;
import java.util.Optional;
import java.util.Set;

/** Reads an answer in a person's own words: nearly anything is one. */
final class OpenText {
    /** What people say whatever the button's wording: cases and verbs differ from one to the next. */
    private static final Set<String> NOTHING = Set.of(
            "ei mitaan", "en mitaan", "ei mikaan", "ei mistaan", "ei missaan", "ingenting", "inget", "nothing", "none");

    /** Commands that are also subjects one may write about, when said in one word. */
    private static final Set<Command> SUBJECTS = Set.of(Command.MONITORING, Command.LANGUAGE, Command.PROPOSE_THEME);

    /** What may as well be an answer: whoever is asked what moved them may write that they keep theirs. */
    private static final Set<Command> TEXT = Set.of(Command.KEEP);

    private final MissingWords missing;
    private final Wishes wishes;

    OpenText(MissingWords missing, Wishes wishes) {
        this.missing = missing;
        this.wishes = wishes;
    }

    Reading read(Item item, Typed typed) {
        return nothing(item, typed)
                .or(() -> typed.isEmpty() ? Optional.empty() : missing.exact(item, typed.words()))
                .or(() -> wish(typed))
                .or(() -> typed.words().size() > 1 ? missing.misspelt(item, typed.words()) : Optional.empty())
                .orElseGet(() -> text(typed.raw(), false));
    }

    private Optional<Reading> wish(Typed typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return wishes.exact(typed)
                .filter(wish -> !TEXT.contains(wish.command()))
                .filter(wish -> typed.words().size() > 1 || !SUBJECTS.contains(wish.command()))
                .map(Reading.class::cast);
    }

    /** "Nowhere", "nothing": an answer of its own, kept apart from written text. */
    private static Optional<Reading> nothing(Item item, Typed typed) {
        return Optional.ofNullable(item.noneLabel())
                .filter(label -> NOTHING.contains(typed.text())
                        || label.all().stream().map(Wording::key).anyMatch(typed.text()::equals))
                .map(label -> new Reading.Answered(Answer.Choices.NONE));
    }

    /** Written text as an answer; what shows nothing is none. */
    static Reading text(String written, boolean quotable) {
        String text = Wording.tidy(written);
        if (text.isEmpty()) {
            return new Reading.Empty();
        }
        return text.length() > Item.MAX_TEXT
                ? new Reading.TooLong()
                : new Reading.Answered(new Answer.Words(text, quotable));
    }
}

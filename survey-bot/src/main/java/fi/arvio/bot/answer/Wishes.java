package fi.arvio.bot.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what somebody wants of the bot instead of answering. */
final class Wishes {
    /** What is never concluded from words that were only nearly right: too much hangs on it, or a single letter. */
    private static final Set<Command> TO_THE_LETTER = Set.of(
            Command.STOP, Command.DELETE_ANSWERS, Command.QUOTE, Command.DO_NOT_QUOTE, Command.DONE, Command.KEEP);

    /** What means "not now" when a time follows. */
    private static final Set<Command> PUT_OFF = Set.of(Command.SNOOZE, Command.AWAY, Command.PAUSE, Command.CONTINUE);

    private static final Set<String> TO = Set.of("to", "till");
    private static final int LONGEST = 12;

    private final Phrasebook<Command> commands;
    private final Phrasebook<Command> forgiving;
    private final Set<String> nouns;
    private final Set<String> returning;
    private final Numbers numbers;
    private final Trimming courtesies;

    Wishes(Vocabulary vocabulary, Numbers numbers, Trimming courtesies) {
        this.commands = new Phrasebook<>(vocabulary.commands());
        this.forgiving = new Phrasebook<>(vocabulary.commands().entrySet().stream()
                .filter(e -> !TO_THE_LETTER.contains(e.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        this.nouns = vocabulary.nouns();
        this.returning = vocabulary.returning();
        this.numbers = numbers;
        this.courtesies = courtesies;
    }

    /** A whole message in so many words, politely or not. */
    Optional<Reading.Wished> exact(Typed typed) {
        List<String> words = typed.words();
        if (words.size() > LONGEST) {
            return Optional.empty();
        }
        return asked(words)
                .or(() -> courtesies.cuts(words).stream()
                        .flatMap(cut -> asked(cut.words()).stream())
                        .findFirst())
                .or(() -> putOff(typed));
    }

    /** With slips, or only the time at which to come back. */
    Optional<Reading.Wished> loose(Typed typed) {
        List<String> words = typed.words();
        if (words.size() > LONGEST) {
            return Optional.empty();
        }
        return Times.isOnlyTime(words)
                ? Optional.of(new Reading.Wished(Command.SNOOZE, 0, typed.after(0)))
                : forgiving.nearly(words).map(command -> new Reading.Wished(command, 0));
    }

    private Optional<Reading.Wished> asked(List<String> words) {
        return commands.exact(Typed.join(words))
                .map(command -> new Reading.Wished(command, 0))
                .or(() -> change(words));
    }

    private Optional<Reading.Wished> change(List<String> words) {
        for (int n = words.size() - 1; n > 0; n--) {
            if (commands.exact(Typed.join(words.subList(0, n)))
                    .filter(Command.CHANGE::equals)
                    .isPresent()) {
                List<String> rest = words.subList(n, words.size());
                List<String> which =
                        rest.stream().filter(word -> !nouns.contains(word)).toList();
                if (which.size() == 1 && numbers.isNumber(which.getFirst())) {
                    return numbers.read(which.getFirst()).map(number -> new Reading.Wished(Command.CHANGE, number));
                }
                return isNewValue(which) ? Optional.of(new Reading.Wished(Command.CHANGE, 0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Change to 4": a number, but not that of an answer. */
    private boolean isNewValue(List<String> words) {
        return words.size() == 2 && TO.contains(words.getFirst()) && numbers.isNumber(words.getLast());
    }

    private Optional<Reading.Wished> putOff(Typed typed) {
        List<String> words = typed.words();
        for (int n = words.size() - 1; n > 0; n--) {
            String verb = Typed.join(words.subList(0, n));
            Optional<Command> command = commands.exact(verb).filter(PUT_OFF::contains);
            boolean puts = returning.contains(verb) || command.isPresent();
            if (puts && Times.beginsWithTime(words.subList(n, words.size()))) {
                Command wish = command.filter(Command.AWAY::equals).orElse(Command.SNOOZE);
                return Optional.of(new Reading.Wished(wish, 0, typed.after(n)));
            }
        }
        return Optional.empty();
    }
}

package fi.arvio.bot.conversation;

import fi.arvio.bot.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A conversation as its file has it: a title, who talks in which language, what they do, and what comes of it.
 *
 * <p>Lines that begin with {@code >} are what the person does, {@code #} explains, {@code =} is an answer or progress
 * handed on, and the rest is what the bot says: {@code <} where a message begins, indented where it goes on.
 */
public record Conversation(Path file, String text) {
    private static final Path FOLDER = Path.of("src/test/resources/conversations");
    private static final String LANGUAGE = "language: ";
    private static final String EXPERT = "expert: ";
    private static final String ROUND = "round: ";

    public static List<Conversation> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Conversation::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Conversation of(Path file) {
        try {
            return new Conversation(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String title() {
        return text.lines().findFirst().orElseThrow();
    }

    public String expert() {
        return header(EXPERT);
    }

    /** Where the expert's dialogue begins, as it is stored. */
    public String beginning() {
        return Rehearsal.first(expert(), Language.of(header(LANGUAGE)));
    }

    /** Whether nothing but what the person and the facilitator do changes in it. */
    public boolean isAboutTheSampleRound() {
        return round().isEmpty()
                && text.lines().noneMatch(line -> line.startsWith("> the round ") || line.startsWith("> goals "));
    }

    /** What it says when it is played now, in the form of its file. */
    String played(Witness witness) {
        return played(witness, Audience.NOBODY);
    }

    /** Plays it now, while somebody does the same elsewhere. */
    public void play(Audience audience) {
        played(new Witness(), audience);
    }

    private String played(Witness witness, Audience audience) {
        Rehearsal rehearsal = rehearsal(witness, audience);
        StringBuilder played = new StringBuilder(title() + "\n");
        played.append(LANGUAGE).append(header(LANGUAGE)).append('\n');
        played.append(EXPERT).append(header(EXPERT)).append('\n');
        round().ifPresent(round -> played.append(ROUND).append(round).append('\n'));
        text.lines().forEach(line -> {
            if (line.startsWith("#")) {
                played.append('\n').append(line).append('\n');
            } else if (line.startsWith("> ")) {
                played.append('\n').append(line).append('\n');
                rehearsal.play(line.substring(2)).forEach(l -> played.append(l).append('\n'));
            }
        });
        return played.toString();
    }

    private Rehearsal rehearsal(Witness witness, Audience audience) {
        Language language = Language.of(header(LANGUAGE));
        return round().map(round -> switch (round) {
                    case "second" -> Rehearsal.of(SecondRounds.SCRIPT, SecondRounds.of(expert(), language), witness);
                    case "second, without the first" ->
                        Rehearsal.of(SecondRounds.SCRIPT, SecondRounds.afresh(expert(), language), witness);
                    default -> throw new IllegalStateException("No round \"" + round + "\"");
                })
                .orElseGet(() -> new Rehearsal(expert(), language, witness, audience));
    }

    /** Which round it is, where it is not the sample round. */
    private Optional<String> round() {
        return text.lines()
                .filter(line -> line.startsWith(ROUND))
                .map(line -> line.substring(ROUND.length()))
                .findFirst();
    }

    void rewrite(String played) {
        try {
            Files.writeString(file, played);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String header(String name) {
        return text.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + " has no line " + name));
    }
}

package fi.arvio.acceptance.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The machine's spell checker for one language: Voikko for Finnish, hunspell for Finland Swedish and British English. */
record Speller(List<String> command) {
    private static final String INSTALL = "Install what is missing with: sudo apt-get install"
            + " hunspell hunspell-sv hunspell-en-gb libvoikko-dev voikko-fi"
            + " (on other systems ./arvio test says how).";

    static Speller of(String language) {
        return new Speller(
                switch (language) {
                    case "fi" -> List.of("voikkospell", "-s");
                    case "sv" -> List.of("hunspell", "-i", "utf-8", "-d", "sv_FI", "-a");
                    case "en" -> List.of("hunspell", "-i", "utf-8", "-d", "en_GB", "-a");
                    default -> throw new IllegalArgumentException("No spell checker for " + language);
                });
    }

    /** The words that it does not know, with what it would write instead. */
    Map<String, List<String>> unknown(Collection<String> words) {
        List<String> asked = List.copyOf(new TreeSet<>(words));
        try {
            return speaksIspell() ? ispell(asked, answers("^", asked)) : voikko(answers("", asked));
        } catch (IOException e) {
            throw missing(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean speaksIspell() {
        return command.contains("-a");
    }

    private List<String> answers(String prefix, List<String> words) throws IOException, InterruptedException {
        Path questions = Files.createTempFile("arvio-words-", ".txt");
        try {
            Files.write(questions, words.stream().map(word -> prefix + word).toList());
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectInput(questions.toFile());
            // Voikko reads in the encoding of the locale, which is none on a bare machine.
            builder.environment().put("LC_ALL", onMac() ? "en_US.UTF-8" : "C.UTF-8");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw missing(output.strip(), null);
            }
            return output.lines().toList();
        } finally {
            Files.delete(questions);
        }
    }

    private static boolean onMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private AssertionError missing(String why, Throwable cause) {
        return new AssertionError(command.getFirst() + " or its dictionary is missing: " + why + "\n" + INSTALL, cause);
    }

    /** One block of lines a word, with an empty one after it; "&amp;" and "#" begin what is unknown. */
    private static Map<String, List<String>> ispell(List<String> asked, List<String> answers) {
        Map<String, List<String>> unknown = new TreeMap<>();
        int word = 0;
        for (String line : answers.subList(1, answers.size())) {
            if (line.isEmpty()) {
                word++;
            } else if (line.startsWith("&")) {
                unknown.put(asked.get(word), List.of(line.split(": ", 2)[1].split(", ")));
            } else if (line.startsWith("#")) {
                unknown.putIfAbsent(asked.get(word), List.of());
            }
        }
        if (word != asked.size()) {
            throw new AssertionError("hunspell answered to " + word + " of " + asked.size() + " words");
        }
        return unknown;
    }

    /** "W: word", then "S: suggestion" line by line. */
    private static Map<String, List<String>> voikko(List<String> answers) {
        Map<String, List<String>> unknown = new TreeMap<>();
        String wrong = "";
        for (String line : answers) {
            if (line.startsWith("W: ")) {
                wrong = line.substring(3);
                unknown.put(wrong, List.of());
            } else if (line.startsWith("S: ")) {
                unknown.merge(wrong, List.of(line.substring(3)), Speller::joined);
            }
        }
        return unknown;
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}

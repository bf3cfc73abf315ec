package fi.arvio.acceptance.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The chat page's own words: the strings of its table of languages, and what it says where there is no JavaScript. */
final class ChatPageTexts {
    private static final Pattern TABLE = Pattern.compile("const WORDS = \\{\n(.*?)\n\\};", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile(" {2}(fi|sv|en): \\{\n(.*?)\n {2}\\},", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile(" {4}(\\w+): ");
    /** Names of problems are no words that anybody reads. */
    private static final Pattern QUOTED_KEY = Pattern.compile("^ {6}\"[\\w-]+\": ");

    private static final Pattern NO_SCRIPT =
            Pattern.compile("<noscript><p[^>]*>(.*?) · (.*?) · (.*?)</p></noscript>", Pattern.DOTALL);

    private ChatPageTexts() {}

    static Stream<Passage> ofScript(Path file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        Matcher language = LANGUAGE.matcher(only(TABLE, file).group(1) + "\n");
        while (language.find()) {
            String code = language.group(1);
            language.group(2).lines().forEach(line -> {
                Matcher key = KEY.matcher(line);
                String name = key.lookingAt() ? key.group(1) : line.strip();
                new ScriptStrings(QUOTED_KEY.matcher(line).replaceFirst(""))
                        .all()
                        .forEach(text ->
                                passages.add(new Passage(file.getFileName().toString(), code, name, text)));
            });
        }
        return passages.stream();
    }

    static Stream<Passage> ofPage(Path file) throws IOException {
        Matcher said = only(NO_SCRIPT, file);
        String source = file.getFileName().toString();
        return Stream.of(
                new Passage(source, "fi", "noscript", said.group(1)),
                new Passage(source, "sv", "noscript", said.group(2)),
                new Passage(source, "en", "noscript", said.group(3)));
    }

    private static Matcher only(Pattern pattern, Path file) throws IOException {
        Matcher found = pattern.matcher(Files.readString(file));
        if (!found.find()) {
            throw new AssertionError(file.getFileName() + " no longer has the shape that its words are found by");
        }
        return found;
    }
}

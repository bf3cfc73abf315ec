package fi.arvio.acceptance.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page in English, line by line, without code and addresses. */
final class MarkdownTexts {
    private MarkdownTexts() {}

    static Stream<Passage> of(Path file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        boolean code = false;
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("```")) {
                code = !code;
            } else if (!code) {
                passages.add(new Passage(file.getFileName().toString(), "en", "line " + number, plain(line)));
            }
        }
        return passages.stream();
    }

    private static String plain(String line) {
        return line.replaceAll("`[^`]*`", " ").replaceAll("]\\([^)]*\\)", "] ").replaceAll("<[^>]*>", " ");
    }
}

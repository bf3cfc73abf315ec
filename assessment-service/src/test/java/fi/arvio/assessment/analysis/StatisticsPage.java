package fi.arvio.assessment.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The worked examples of docs/statistics.md. */
public final class StatisticsPage {
    private static final Path PAGE = Path.of("..", "docs", "statistics.md");

    private StatisticsPage() {}

    /** The rows of the table whose header starts so; a page without them fails. */
    public static List<List<String>> table(String header) {
        try {
            List<List<String>> rows = Files.readAllLines(PAGE).stream()
                    .dropWhile(line -> !line.startsWith("| " + header))
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
            if (rows.isEmpty()) {
                throw new AssertionError("No table \"" + header + "\" in " + PAGE);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

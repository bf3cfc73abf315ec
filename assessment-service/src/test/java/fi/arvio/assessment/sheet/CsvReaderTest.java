package fi.arvio.assessment.sheet;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvReaderTest {
    @Test
    void any_cells_survive_being_quoted() {
        qt().withExamples(500)
                .forAll(lists().of(strings().ascii().ofLengthBetween(1, 8)).ofSizeBetween(1, 4))
                .check(CsvReaderTest::survivesQuoting);
    }

    private static boolean survivesQuoting(List<String> cells) {
        String line = String.join(
                ";",
                cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .toList());
        try {
            List<SheetRow> rows = CsvReader.read(line, ';', 9);
            return rows.isEmpty()
                    ? cells.stream().allMatch(String::isBlank)
                    : rows.getFirst().cells().equals(cells);
        } catch (Unreadable e) {
            return false;
        }
    }
}

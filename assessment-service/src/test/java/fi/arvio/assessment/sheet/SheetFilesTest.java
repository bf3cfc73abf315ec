package fi.arvio.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetFilesTest {
    private static final Table TABLE = new Table(
            "table",
            List.of(Table.Column.of("words", 20), new Table.Column("number", 10, true)),
            List.of(
                    List.of(Cell.text("=1+1"), Cell.number(3)),
                    List.of(Cell.text("yksi; \"kaksi\""), Cell.number(-0.25)),
                    List.of(Cell.text(null), Cell.number(null))));

    @Test
    void csv_has_semicolons_quotes_where_needed_and_nothing_that_counts_by_itself() {
        String csv = new String(SheetFiles.csv(TABLE), StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\uFEFFwords;number\r\n'=1+1;3\r\n\"yksi; \"\"kaksi\"\"\";-0.25\r\n;\r\n");
    }

    @Test
    void xlsx_has_numbers_as_numbers_and_words_as_words() throws IOException {
        List<Row> rows = rows(SheetFiles.xlsx(List.of(TABLE)));
        assertThat(rows.getFirst().getCellText(1)).isEqualTo("number");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("'=1+1");
        assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(2).getCellAsNumber(1))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("-0.25"));
        assertThat(rows.get(2).getCellText(0)).isEqualTo("yksi; \"kaksi\"");
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }

    @Test
    void a_row_has_a_cell_for_every_column() {
        assertThatThrownBy(() -> new Table("short", TABLE.columns(), List.of(List.of(Cell.EMPTY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("short");
    }

    @Test
    void any_text_survives_being_made_harmless() {
        qt().withExamples(2000)
                .forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 6))
                .check(text -> SafeCell.read(SafeCell.write(text)).equals(text));
    }
}

package fi.arvio.assessment.roster;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Body;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a roster as a file that can be edited and imported again. */
@Singleton
class RosterExport {
    private static final double[] WIDTHS = {10, 30, 36, 38, 44, 44, 10, 14, 20, 22};

    private final Respondents respondents;
    private final Bodies bodies;

    RosterExport(Respondents respondents, Bodies bodies) {
        this.respondents = respondents;
        this.bodies = bodies;
    }

    /** With a byte order mark, since spreadsheets take other texts for Windows-1252, and with semicolons as they like. */
    byte[] csv(UUID round, String language) {
        String text = rows(round, language).stream()
                .map(row -> row.stream().map(RosterExport::quoted).collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining());
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> ";,\t\"\r\n".indexOf(c) >= 0) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    byte[] xlsx(UUID round, String language) {
        List<List<String>> rows = rows(round, language);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Arvio", "1.0")) {
            fill(workbook.newWorksheet("Roster"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                if (!cell.isEmpty()) {
                    sheet.value(row, column, cell);
                }
            }
        }
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
            // As text, so that a spreadsheet leaves alone what somebody types.
            sheet.style(column).format("@").set();
        }
        sheet.range(0, 0, 0, WIDTHS.length - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, rows.size() - 1, WIDTHS.length - 1);
    }

    private List<List<String>> rows(UUID round, String language) {
        Map<String, Body> known = bodies.all().stream().collect(Collectors.toMap(Body::code, body -> body));
        BodyNames names = new BodyNames(bodies.all());
        Stream<List<String>> people = respondents.roster(round).stream()
                .map(one -> row(one, body(known.get(one.body()), one.body(), names, language), language));
        return Stream.concat(
                        Stream.of(Arrays.stream(Column.values())
                                .map(column -> Words.in(language, column.heading()))
                                .toList()),
                        people)
                .toList();
    }

    /** The name, where it leads back to the body. */
    private static String body(@Nullable Body body, String code, BodyNames names, String language) {
        String name = body == null ? code : Words.in(language, body.name());
        return names.code(name).filter(code::equals).isPresent() ? name : code;
    }

    private static List<String> row(Respondent one, String body, String language) {
        return Stream.of(
                        one.code(),
                        one.name(),
                        Objects.requireNonNullElse(one.email(), ""),
                        Objects.toString(one.entraObjectId(), ""),
                        body,
                        String.join(", ", one.expertise()),
                        one.language(),
                        Words.yesOrNo(one.external(), language),
                        Objects.requireNonNullElse(one.timeZone(), ""),
                        Words.in(language, one.approval().label()))
                .map(SafeCell::write)
                .toList();
    }
}

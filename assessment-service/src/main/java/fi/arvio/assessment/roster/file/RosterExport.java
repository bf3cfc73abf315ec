package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.roster.Respondents;
import fi.arvio.assessment.roster.candidate.BodyNames;
import fi.arvio.assessment.roster.candidate.Column;
import fi.arvio.assessment.roster.candidate.Words;
import fi.arvio.assessment.sheet.Cell;
import fi.arvio.assessment.sheet.SheetFiles;
import fi.arvio.assessment.sheet.Table;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    byte[] csv(UUID round, String language) {
        return SheetFiles.csv(table(round, language));
    }

    byte[] xlsx(UUID round, String language) {
        return SheetFiles.xlsx(List.of(table(round, language)));
    }

    private Table table(UUID round, String language) {
        Map<String, Body> known = bodies.all().stream().collect(Collectors.toMap(Body::code, body -> body));
        BodyNames names = new BodyNames(bodies.all());
        List<Table.Column> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            columns.add(new Table.Column(Words.in(language, column.heading()), WIDTHS[columns.size()], true));
        }
        List<List<Cell>> people = respondents.roster(round).stream()
                .map(one -> row(one, body(known.get(one.body()), one.body(), names, language), language))
                .toList();
        return new Table("Roster", columns, people);
    }

    /** The name, where it leads back to the body. */
    private static String body(@Nullable Body body, String code, BodyNames names, String language) {
        String name = body == null ? code : Words.in(language, body.name());
        return names.code(name).filter(code::equals).isPresent() ? name : code;
    }

    private static List<Cell> row(Respondent one, String body, String language) {
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
                .map(Cell::text)
                .toList();
    }
}

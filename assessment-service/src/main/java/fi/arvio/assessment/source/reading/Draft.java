package fi.arvio.assessment.source.reading;

import fi.arvio.assessment.source.Field;
import fi.arvio.assessment.source.Rows;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row that may go on after a page break; the parts of each of its cells are joined at the end. */
final class Draft {
    private final Map<Field, List<String>> parts = new EnumMap<>(Field.class);
    private final int first;
    private int last;

    Draft(int row) {
        first = row;
        last = row;
    }

    void take(HeadingRow heading, Line line, Field... fields) {
        last = line.row();
        for (Field field : fields) {
            String part = heading.cell(field, line.cells());
            if (!part.isBlank()) {
                parts.computeIfAbsent(field, any -> new ArrayList<>()).add(part);
            }
        }
    }

    String cell(Field field) {
        return String.join(" ", parts.getOrDefault(field, List.of()));
    }

    Rows rows() {
        return new Rows(first, last);
    }
}

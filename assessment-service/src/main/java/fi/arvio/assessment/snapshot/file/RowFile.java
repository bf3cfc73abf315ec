package fi.arvio.assessment.snapshot.file;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.arvio.assessment.sheet.Cell;
import fi.arvio.assessment.sheet.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Single answers as a table: no pseudonym, no body, no language. Within an item and subject they stand in the order of
 * their values, so that no row of one belongs to a row of another; what fewer than the minimum answered is left out.
 */
record RowFile(int minimum) {
    private static final Comparator<SingleAnswer> BY_VALUE = Comparator.comparing(
                    (SingleAnswer answer) -> Objects.requireNonNullElse(answer.value(), "\uFFFF"))
            .thenComparing(answer -> Objects.requireNonNullElse(answer.missingReason(), ""));

    Table table(List<SingleAnswer> answers) {
        Map<String, Map<String, List<SingleAnswer>>> cells = answers.stream()
                .collect(groupingBy(
                        SingleAnswer::item, TreeMap::new, groupingBy(SingleAnswer::subject, TreeMap::new, toList())));
        return new Table(
                "answers",
                Stream.of("item", "subject", "value", "missing_reason")
                        .map(code -> Table.Column.of(code, 20))
                        .toList(),
                cells.values().stream()
                        .flatMap(subjects -> subjects.values().stream())
                        .filter(this::reachesMinimum)
                        .flatMap(cell -> cell.stream().sorted(BY_VALUE))
                        .map(RowFile::row)
                        .toList());
    }

    private boolean reachesMinimum(List<SingleAnswer> cell) {
        return cell.stream()
                        .filter(answer -> answer.value() != null)
                        .map(SingleAnswer::respondent)
                        .distinct()
                        .count()
                >= minimum;
    }

    private static List<Cell> row(SingleAnswer answer) {
        return Stream.of(answer.item(), answer.subject(), answer.value(), answer.missingReason())
                .map(Cell::text)
                .toList();
    }
}

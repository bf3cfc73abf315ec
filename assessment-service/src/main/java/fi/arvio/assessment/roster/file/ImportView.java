package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.roster.Person;
import fi.arvio.assessment.roster.candidate.Candidate;
import fi.arvio.assessment.roster.candidate.Column;
import fi.arvio.assessment.roster.candidate.Line;
import fi.arvio.assessment.roster.candidate.RowFault;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import did or would do. */
@Serdeable
@Schema(name = "RosterImport", description = "What an import did or, as a dry run, would do.")
record ImportView(
        @Schema(example = "false") boolean imported,
        @Schema(example = "12") int added,
        @Schema(example = "1") int changed,
        @Schema(example = "47") int unchanged,
        List<LineView> people,

        @Schema(description = "All of them, though only the first thousand are listed.", example = "0")
        int errorCount,

        List<FaultView> errors,
        List<FaultView> warnings) {
    private static final int MOST_FAULTS = 1000;

    /** Somebody whom the import adds or changes. */
    @Serdeable
    @Schema(name = "RosterImportPerson")
    record LineView(
            @Schema(example = "2") int row,

            @Schema(example = "R0001", description = "Null for somebody who will get a code.") @Nullable
            String code,

            @Schema(example = "Aino Esimerkki") String name,

            @Schema(description = "Empty for somebody new.", example = "[\"email\"]")
            List<String> changed) {}

    /** What is wrong and where. */
    @Serdeable
    @Schema(name = "RosterFault")
    record FaultView(
            @Schema(description = "1 holds the headings; null means the file as a whole.", example = "7") @Nullable
            Integer row,

            @Schema(example = "email") @Nullable String column,
            @Schema(example = "EMAIL_INVALID") String code,
            Text message) {}

    static ImportView of(Preview preview, boolean imported) {
        return new ImportView(
                imported,
                count(preview, Line.Added.class),
                count(preview, Line.Changed.class),
                count(preview, Line.Unchanged.class),
                preview.lines().stream()
                        .filter(line -> !(line instanceof Line.Unchanged))
                        .map(ImportView::line)
                        .toList(),
                preview.errors().size(),
                faults(preview.errors()),
                faults(preview.warnings()));
    }

    private static int count(Preview preview, Class<? extends Line> type) {
        return (int) preview.lines().stream().filter(type::isInstance).count();
    }

    private static LineView line(Line line) {
        Candidate candidate = line.candidate();
        return switch (line) {
            case Line.Added added -> line(candidate, code(added.known()), List.of());
            case Line.Changed changed -> line(candidate, changed.before().code(), changed.columns());
            case Line.Unchanged unchanged -> line(candidate, unchanged.before().code(), List.of());
        };
    }

    private static @Nullable String code(@Nullable Person known) {
        return known == null ? null : known.code();
    }

    private static LineView line(Candidate candidate, @Nullable String code, List<Column> columns) {
        return new LineView(
                candidate.row(),
                code,
                candidate.name(),
                columns.stream().map(Column::key).toList());
    }

    static List<FaultView> faults(List<RowFault> faults) {
        return faults.stream().limit(MOST_FAULTS).map(ImportView::fault).toList();
    }

    private static FaultView fault(RowFault fault) {
        Column column = fault.column();
        return new FaultView(
                fault.row(), column == null ? null : column.key(), fault.fault().name(), fault.message());
    }
}

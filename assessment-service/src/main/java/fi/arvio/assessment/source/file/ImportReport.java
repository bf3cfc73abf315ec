package fi.arvio.assessment.source.file;

import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.sheet.Noticed;
import fi.arvio.assessment.source.Anomaly;
import fi.arvio.assessment.source.Change;
import fi.arvio.assessment.source.Rows;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an import of a programme has done, or would do. */
@Serdeable
@Schema(name = "ProgrammeImport", description = "What an import of a programme has done, or would do.")
record ImportReport(
        @Schema(description = "Whether anything was written; false after a dry run and when nothing changes.")
        boolean imported,

        FileView file,
        @Schema(example = "14") long goals,
        @Schema(example = "47") long actions,
        @Schema(example = "73") long indicators,

        @Schema(description = "Themes, goals and actions that are new.")
        long added,

        long changed,
        long unchanged,

        @Schema(description = "What the table no longer has.")
        long gone,

        @Schema(description = "What the table no longer has and stays, since a round asks about it.")
        long retained,

        @Schema(description = "All that is not unchanged, by code.")
        List<ChangeView> changes,

        @Schema(description = "What people have edited and the source tells anew; the edits hold.")
        List<ChangeView> keptByEdit,

        @Schema(description = "How many things are odd; at most 500 of them are listed.")
        int anomalyCount,

        List<AnomalyView> anomalies,
        List<WarningView> warnings) {
    private static final int MOST = 500;

    /** The file. */
    @Serdeable
    @Schema(name = "ProgrammeFile")
    record FileView(
            @Schema(example = "seuranta.xlsx") @Nullable String name,
            @Schema(example = "Taul1") @Nullable String sheet,
            String sha256) {
        static FileView of(SourceFile file) {
            return new FileView(file.name(), file.sheet(), file.sha256());
        }
    }

    /** What becomes of a theme, a goal, an action, or of what the programme says of its source. */
    @Serdeable
    @Schema(name = "ProgrammeChange")
    record ChangeView(
            @Schema(example = "KOTO-1-1-1") String code,
            Change.Kind change,

            @Schema(description = "The fields that differ.", example = "[\"responsibleText\"]")
            List<String> fields) {
        static ChangeView of(Change change) {
            return new ChangeView(change.code(), change.kind(), change.fields());
        }
    }

    /** Something odd. */
    @Serdeable
    @Schema(name = "ProgrammeAnomaly")
    record AnomalyView(
            @Schema(example = "NUMBERING_GAP") Anomaly.Kind code,

            @Schema(description = "The theme, the goal or the action.", example = "KOTO-2-2-3")
            String subject,

            @Schema(description = "Null means the table as a whole.", example = "28") @Nullable
            Integer row,

            @Schema(example = "30") @Nullable Integer lastRow,
            Text text,
            @Nullable String quote) {
        static AnomalyView of(Imports.Located located) {
            Anomaly anomaly = located.anomaly();
            Rows rows = anomaly.rows();
            return new AnomalyView(
                    anomaly.kind(),
                    located.subject(),
                    rows == null ? null : rows.first(),
                    rows == null ? null : rows.last(),
                    anomaly.text(),
                    anomaly.quote());
        }
    }

    /** What was noticed of the file as such. */
    @Serdeable
    @Schema(name = "ProgrammeFileWarning")
    record WarningView(
            @Nullable Integer row,
            @Schema(example = "OTHER_SHEETS") String code,
            Text message) {
        static WarningView of(Noticed noticed) {
            return new WarningView(noticed.row(), noticed.fault().name(), noticed.message());
        }
    }

    static ImportReport of(ProgrammeImport.Judged judged, boolean written) {
        Programme programme = judged.result().programme();
        List<Change> changes = judged.result().changes();
        return new ImportReport(
                written,
                FileView.of(judged.file()),
                programme.allGoals().count(),
                programme.allGoals().mapToLong(goal -> goal.actions().size()).sum(),
                programme.allGoals().mapToLong(ImportReport::indicators).sum(),
                count(changes, Change.Kind.ADDED),
                count(changes, Change.Kind.CHANGED),
                count(changes, Change.Kind.UNCHANGED),
                count(changes, Change.Kind.GONE),
                count(changes, Change.Kind.RETAINED),
                changes.stream()
                        .filter(change -> change.kind() != Change.Kind.UNCHANGED)
                        .map(ChangeView::of)
                        .toList(),
                judged.edited().stream().map(ChangeView::of).toList(),
                judged.anomalies().size(),
                anomalies(judged.anomalies()),
                judged.noticed().stream().limit(MOST).map(WarningView::of).toList());
    }

    private static long indicators(Goal goal) {
        return goal.indicators().size()
                + goal.actions().stream()
                        .mapToLong(action -> action.indicators().size())
                        .sum();
    }

    private static long count(List<Change> changes, Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    static List<AnomalyView> anomalies(List<Imports.Located> anomalies) {
        return anomalies.stream().limit(MOST).map(AnomalyView::of).toList();
    }
}

package fi.arvio.assessment.source.file;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** From which files a programme was imported, and from which rows of them. */
@Serdeable
@Schema(name = "Provenance", description = "From which files a programme was imported, and from which rows of them.")
record ProvenanceView(
        @Schema(description = "The latest first; empty as long as only what ships with the service is there.")
        List<TakenView> imports,

        @Schema(description = "Where each theme, goal and action stands in the file that last changed it.")
        List<PlaceView> rows,

        @Schema(description = "What was odd in the last file.")
        List<ImportReport.AnomalyView> anomalies) {

    /** An import. */
    @Serdeable
    @Schema(name = "TakenProgrammeFile")
    record TakenView(@Schema(example = "1") int revision, ImportReport.FileView file, String by, Instant at) {}

    /** The rows of something. */
    @Serdeable
    @Schema(name = "ProgrammePlace")
    record PlaceView(
            @Schema(example = "KOTO-2-2-3") String subject,

            @Schema(description = "Of the import.", example = "1")
            int revision,

            @Schema(example = "28") int row,

            @Schema(description = "Another one where a page broke.", example = "30")
            int lastRow) {}

    static ProvenanceView of(List<Imports.Taken> imports, List<Imports.Place> places, List<Imports.Located> anomalies) {
        return new ProvenanceView(
                imports.stream()
                        .map(one ->
                                new TakenView(one.revision(), ImportReport.FileView.of(one.file()), one.by(), one.at()))
                        .toList(),
                places.stream()
                        .map(one -> new PlaceView(
                                one.subject(),
                                one.revision(),
                                one.rows().first(),
                                one.rows().last()))
                        .toList(),
                ImportReport.anomalies(anomalies));
    }
}

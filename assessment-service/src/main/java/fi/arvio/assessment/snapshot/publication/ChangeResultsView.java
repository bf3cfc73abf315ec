package fi.arvio.assessment.snapshot.publication;

import fi.arvio.assessment.snapshot.SnapshotView;
import fi.arvio.assessment.snapshot.result.FigureView;
import fi.arvio.assessment.snapshot.result.ItemResultView;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the same people's answers changed between two rounds. */
@Serdeable
@Schema(
        name = "ChangeResults",
        description =
                "Only those count who answered a question in both rounds; everybody else is in neither figure. Made"
                        + " once, when both rounds are closed.")
record ChangeResultsView(
        SnapshotView snapshot,
        Earlier earlier,
        @Schema(example = "5") int minimumCellSize,
        List<ItemChange> items) {

    /** The round before. */
    @Serdeable
    @Schema(name = "EarlierRound")
    record Earlier(
            UUID round, @Schema(example = "HELSINKI-2025-1") String code, Text name, SnapshotView snapshot) {}

    /** One item about all its subjects. */
    @Serdeable
    @Schema(name = "ItemChange")
    record ItemChange(
            @Schema(example = "G1") String item,
            Text stem,
            @Schema(example = "[\"EQ1b\"]") List<String> evaluationQuestions,
            List<SubjectChange> subjects) {}

    /** One subject: the change, or why it is not told. */
    @Serdeable
    @Schema(name = "SubjectChange")
    record SubjectChange(
            @Schema(description = "CITY, PROGRAMME, THEME or GOAL.", example = "GOAL")
            String level,

            @Schema(example = "KOTO-1-1") String subject,
            @Nullable Text title,
            @Nullable Change change,
            ItemResultView.@Nullable Suppressed suppressed) {}

    /** How many moved, and what those very people said in each round. */
    @Serdeable
    @Schema(name = "Change")
    record Change(
            @Schema(description = "Pairs of answers: one person's to one subject in both rounds.", example = "12")
            int pairs,

            @Schema(example = "4") int up,
            @Schema(example = "7") int same,
            @Schema(example = "1") int down,

            @Schema(
                    description =
                            "Consensus afterwards minus before, from eight pairs on; above zero, people came closer.",
                    example = "0.12")
            @Nullable
            Double convergence,

            @Schema(description = "Interquartile range afterwards minus before, from eight pairs on.", example = "-1")
            @Nullable
            Integer iqrChange,

            FigureView before,
            FigureView after) {}
}

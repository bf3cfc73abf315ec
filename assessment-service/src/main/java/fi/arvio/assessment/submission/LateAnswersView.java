package fi.arvio.assessment.submission;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How many answers came late, item by item. */
@Serdeable
@Schema(
        name = "LateAnswers",
        description = "How many answers came after the round was closed. They are kept and count for nothing; neither"
                + " what they say nor whose they are is told.")
record LateAnswersView(List<LateItem> items) {
    /** One item. */
    @Serdeable
    @Schema(name = "LateItem")
    record LateItem(
            @Schema(example = "G1") String item,
            @Schema(example = "2") int answers) {}

    static LateAnswersView of(List<LateAnswers.Count> counts) {
        return new LateAnswersView(counts.stream()
                .map(count -> new LateItem(count.item(), count.answers()))
                .toList());
    }
}

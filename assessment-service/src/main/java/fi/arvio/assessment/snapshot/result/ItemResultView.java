package fi.arvio.assessment.snapshot.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be told of one item about one subject: a figure, or why there is none and what stands in for it. */
@Serdeable
@Schema(name = "ItemResult")
public record ItemResultView(
        @Schema(example = "G1") String item,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Only in the core results: the programme the item is about.", example = "KOTO")
        @Nullable
        String programme,

        Text stem,
        @Schema(example = "[\"EQ1b\"]") List<String> evaluationQuestions,

        @Schema(description = "How many of the roster can be asked.", example = "18")
        int eligible,

        @Nullable FigureView figure,
        @Nullable Suppressed suppressed,
        @Nullable Instead instead) {

    /** Why there is no figure. */
    @Serdeable
    @Schema(name = "Suppressed")
    public record Suppressed(
            @Schema(example = "FEWER_THAN_MINIMUM") Reason reason, Text text) {}

    /** The reasons there are. */
    public enum Reason {
        FEWER_THAN_MINIMUM,
        PROTECTED,
        NO_SNAPSHOT
    }

    /** The figure of the theme or programme above. */
    @Serdeable
    @Schema(name = "Instead")
    public record Instead(
            @Schema(example = "THEME") String level,
            @Schema(example = "KOTO-1") String code,
            @Nullable Text title,
            @Nullable FigureView figure) {}
}

package fi.arvio.assessment.catalogue.programme;

import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A programme in a list: what it is and how much there is in it. */
@Serdeable
@Schema(description = "A programme and how much there is in it.")
record ProgrammeSummary(
        @Schema(example = "KOTO") String code,
        Text title,
        Text shortTitle,

        @Schema(description = "Languages whose titles are our own translations.", example = "[\"sv\",\"en\"]")
        List<String> unofficialLanguages,

        @Schema(example = "2022") int from,
        @Schema(example = "2025") int to,
        @Schema(example = "4") int themes,
        @Schema(example = "14") long goals,
        @Schema(example = "47") long actions,

        @Schema(description = "How many things the source lacks or contradicts.", example = "30")
        int findings) {

    static ProgrammeSummary of(Programme programme, int findings) {
        return new ProgrammeSummary(
                programme.code(),
                programme.title(),
                programme.shortTitle(),
                programme.unofficialLanguages(),
                programme.from(),
                programme.to(),
                programme.themes().size(),
                programme.allGoals().count(),
                programme.allActions().count(),
                findings);
    }
}

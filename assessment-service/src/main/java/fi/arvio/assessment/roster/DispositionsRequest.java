package fi.arvio.assessment.roster;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** How far people have come, as the bot reports it in batches. */
@Serdeable
record DispositionsRequest(@NotNull List<@Valid @NotNull Report> dispositions) {

    /** One person's progress. */
    @Serdeable
    @Schema(name = "DispositionReport")
    record Report(
            @NotNull @Schema(example = "E01") String respondent,

            @NotNull @Schema(example = "PARTIAL") Disposition disposition) {}
}

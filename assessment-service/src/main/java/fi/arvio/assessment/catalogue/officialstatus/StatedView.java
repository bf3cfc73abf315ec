package fi.arvio.assessment.catalogue.officialstatus;

import fi.arvio.assessment.catalogue.OfficialStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A status with where and of when a facilitator has it. */
@Serdeable
@Schema(name = "StatedStatus", description = "What a facilitator has filled in; null if nothing.")
public record StatedView(
        @Schema(example = "STARTED") OfficialStatus status,
        @Schema(example = "2024-05-31") LocalDate asOf,

        @Schema(example = "Seurantataulukko 05/2024, alkuperäinen")
        String source) {

    public static @Nullable StatedView of(@Nullable StatedStatus stated) {
        return stated == null ? null : new StatedView(stated.status(), stated.asOf(), stated.source());
    }
}

package fi.arvio.assessment.catalogue.officialstatus;

import fi.arvio.assessment.catalogue.OfficialStatus;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A goal's official status as a facilitator fills it in. */
@Serdeable
@Schema(description = "One of the four statuses of the traffic light, with the day it is of and where it stands.")
record OfficialStatusRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "STARTED") @Nullable
        OfficialStatus status,

        @Schema(
                description = "From the first year of the programme to today.",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "2024-05-31")
        @Nullable
        LocalDate asOf,

        @Schema(
                minLength = 1,
                maxLength = 500,
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Seurantataulukko 05/2024, alkuperäinen")
        @Nullable
        String source) {}

package fi.arvio.assessment.catalogue.edit;

import fi.arvio.assessment.catalogue.Responsibility;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a facilitator wants people to see instead of the source's words. */
@Serdeable
@Schema(description = "What people see instead of what the source says; what is null is as the source has it.")
record EditRequest(
        @Nullable EditedTitle title,
        @Nullable List<EditedResponsibility> responsibilities,

        @Schema(description = "Of an action only.", maxLength = 500, example = "2022–2025") @Nullable
        String timeline,

        @Schema(
                minLength = 1,
                maxLength = 1000,
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Osasto vaihtui 1.1.2025.")
        @Nullable
        String reason) {

    /** The short title, in the languages that are edited. */
    @Serdeable
    record EditedTitle(
            @Schema(maxLength = 500, example = "Selkeä viestintä") @Nullable
            String fi,

            @Schema(maxLength = 500, example = "Tydlig kommunikation") @Nullable
            String sv,

            @Schema(maxLength = 500, example = "Clear communication") @Nullable
            String en) {
        static final EditedTitle NONE = new EditedTitle(null, null, null);
    }

    /** A body's part. */
    @Serdeable
    record EditedResponsibility(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "KANSLIA-VIESTINTA") @Nullable
            String body,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "LEAD")
            Responsibility.@Nullable Role role) {}
}

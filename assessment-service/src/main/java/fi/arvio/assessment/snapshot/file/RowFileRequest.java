package fi.arvio.assessment.snapshot.file;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why single answers are taken out. */
@Serdeable
@Schema(name = "RowFileRequest")
record RowFileRequest(
        @NotBlank @Size(max = 1000) @Schema(example = "Tietopyyntö, päätös 12/2026")
        String reason) {}

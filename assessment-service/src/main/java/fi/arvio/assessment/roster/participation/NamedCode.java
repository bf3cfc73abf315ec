package fi.arvio.assessment.roster.participation;

import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code and the name people know it by. */
@Serdeable
record NamedCode(
        @Schema(example = "KASKO") String code, @Nullable Text name) {}

package fi.arvio.assessment.coding;

import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codes of a series of rounds. */
@Serdeable
@Schema(name = "Codebook", description = "The same for all rounds of the series, so that codes can be compared.")
record CodebookView(@Schema(example = "HELSINKI-2025") String series, List<CodeView> codes) {

    /** One code. */
    @Serdeable
    @Schema(name = "Code")
    record CodeView(
            @Schema(example = "resurssit") String code,
            Text name,
            @Nullable Text definition,
            @Nullable String parent,
            boolean retired) {}

    static CodebookView of(Codebook codebook) {
        return new CodebookView(
                codebook.series(),
                codebook.codes().stream()
                        .map(code -> new CodeView(
                                code.slug(), code.name(), code.definition(), code.parent(), code.retired()))
                        .toList());
    }
}

package fi.arvio.assessment.coding;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a text is coded, as far as the reader may see. */
@Serdeable
@Schema(
        name = "Coding",
        description = "Coders work apart: nobody sees what another gives before two have coded the text.")
record CodingView(
        UUID comment,
        Coding.State state,

        @Schema(description = "How many have coded it, two at most.", example = "1")
        int coders,

        @Schema(description = "The reader's own; null if they have not coded it.", example = "[\"resurssit\"]")
        @Nullable
        List<String> own,

        @Schema(description = "Of both coders, once there are two.")
        List<GivenView> given,

        @Schema(description = "What only one of the two gives.", example = "[\"resurssit\"]")
        List<String> differing,

        @Nullable ResolutionView resolution) {

    /** What one coder gives. */
    @Serdeable
    @Schema(name = "CodesGiven")
    record GivenView(
            String coder,
            @Schema(example = "[\"resurssit\"]") List<String> codes) {}

    /** How a difference was resolved. */
    @Serdeable
    @Schema(name = "CodingResolution")
    record ResolutionView(
            @Schema(example = "[\"resurssit\"]") List<String> codes, String reason, String by) {}

    static CodingView of(UUID comment, Coding coding, String reader) {
        Set<String> own = coding.byCoder().get(reader);
        Coding.Resolution resolution = coding.resolution();
        return new CodingView(
                comment,
                coding.state(),
                coding.byCoder().size(),
                own == null ? null : sorted(own),
                given(coding),
                sorted(coding.differing()),
                resolution == null
                        ? null
                        : new ResolutionView(sorted(resolution.codes()), resolution.reason(), resolution.by()));
    }

    private static List<GivenView> given(Coding coding) {
        Map<String, Set<String>> given = new TreeMap<>(coding.seen());
        return given.entrySet().stream()
                .map(entry -> new GivenView(entry.getKey(), sorted(entry.getValue())))
                .toList();
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }
}

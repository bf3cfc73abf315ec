package fi.arvio.assessment.theme;

import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the bot tells the authors of own themes. */
@Serdeable
@Schema(name = "ThemeDecisions")
record ThemeDecisionsView(List<ThemeDecision> decisions) {

    /** The decision that holds of one theme. */
    @Serdeable
    @Schema(name = "ThemeDecision")
    record ThemeDecision(
            String pseudonym,
            @Schema(example = "1") String subject,

            @Schema(description = "Counts the decisions about the theme.", example = "1")
            int revision,

            @Schema(example = "MERGED") Decision.Kind decision,

            @Schema(description = "The title of what it was merged into; null if that is another person's theme.")
            @Nullable
            Text mergedInto,

            @Nullable String message) {}

    static ThemeDecisionsView of(List<OwnTheme> themes, Map<String, Text> titles) {
        return new ThemeDecisionsView(themes.stream()
                .flatMap(theme -> decision(theme, titles))
                .sorted(Comparator.comparing(ThemeDecision::pseudonym).thenComparing(ThemeDecision::subject))
                .toList());
    }

    /** What others wrote is not told, so a theme that went into somebody else's has no title to tell. */
    private static Stream<ThemeDecision> decision(OwnTheme theme, Map<String, Text> titles) {
        Decision decision = theme.decision();
        if (decision == null) {
            return Stream.empty();
        }
        String into = decision.mergedInto();
        return Stream.of(new ThemeDecision(
                theme.key().pseudonym(),
                theme.key().subject(),
                decision.revision(),
                decision.kind(),
                into == null ? null : titles.get(into),
                decision.message()));
    }
}

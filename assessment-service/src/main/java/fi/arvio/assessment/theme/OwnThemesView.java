package fi.arvio.assessment.theme;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The own themes of a round, without a pseudonym, a body or an order in time. */
@Serdeable
@Schema(name = "OwnThemes", description = "Themes that people brought up, in the order of ids that tell nothing.")
record OwnThemesView(List<ThemeView> themes) {

    /** One theme and what holds of it. */
    @Serdeable
    @Schema(name = "OwnTheme")
    record ThemeView(
            UUID id,
            String text,
            boolean quotable,
            @Nullable DecisionView decision) {
        static ThemeView of(OwnTheme theme) {
            Decision decision = theme.decision();
            return new ThemeView(
                    theme.id(),
                    theme.text(),
                    theme.quotable(),
                    decision == null
                            ? null
                            : new DecisionView(
                                    decision.kind(), decision.mergedInto(), decision.message(), decision.revision()));
        }
    }

    /** The decision that holds. */
    @Serdeable
    @Schema(name = "OwnThemeDecision")
    record DecisionView(
            @Schema(example = "MERGED") Decision.Kind decision,
            @Schema(example = "KOTO-1-3") @Nullable String mergedInto,
            @Nullable String message,
            @Schema(example = "1") int revision) {}

    static OwnThemesView of(List<OwnTheme> themes) {
        return new OwnThemesView(themes.stream().map(ThemeView::of).toList());
    }
}

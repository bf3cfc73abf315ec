package fi.arvio.assessment.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.arvio.assessment.store.Etag;
import fi.arvio.assessment.store.Etags;
import fi.arvio.assessment.store.Page;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The own themes of a round, without a pseudonym, a body or an order in time. */
@Serdeable
@Schema(name = "OwnThemes", description = "Themes that people brought up, in the order of ids that tell nothing.")
record OwnThemesView(
        List<ThemeView> themes,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "Where the next page begins; not there after the last one.",
                example = "b3duLXRoZW1lczowMDAwMDAwMC0wMDAwLTMwMDAtODAwMC0wMDAwMDAwMDAwMDA")
        @Nullable
        String next) {

    /** One theme and what holds of it. */
    @Serdeable
    @Schema(name = "OwnTheme")
    record ThemeView(
            UUID id,
            String text,
            boolean quotable,
            @Nullable DecisionView decision,

            @Schema(description = "To be sent in If-Match with a decision.")
            String etag) {
        static ThemeView of(OwnTheme theme, Etags etags) {
            return of(theme, tag(theme, etags).header());
        }

        private static Etag tag(OwnTheme theme, Etags etags) {
            return etags.of(of(theme, ""));
        }

        static boolean isMeant(OwnTheme theme, Etags etags, String ifMatch) {
            return tag(theme, etags).isMeantBy(ifMatch);
        }

        private static ThemeView of(OwnTheme theme, String etag) {
            Decision decision = theme.decision();
            return new ThemeView(
                    theme.id(),
                    theme.text(),
                    theme.quotable(),
                    decision == null
                            ? null
                            : new DecisionView(
                                    decision.kind(), decision.mergedInto(), decision.message(), decision.revision()),
                    etag);
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

    static OwnThemesView of(Page<OwnTheme> page, Etags etags) {
        return new OwnThemesView(
                page.entries().stream().map(theme -> ThemeView.of(theme, etags)).toList(), page.next());
    }
}

package fi.arvio.assessment.coding;

import fi.arvio.assessment.analysis.KrippendorffAlpha;
import fi.arvio.assessment.analysis.Statistic;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the coding of a round's comments is, and how far coders agree. */
@Serdeable
@Schema(name = "CodingProgress")
record CodingProgressView(
        @Schema(description = "Coded by nobody.", example = "12")
        long open,

        @Schema(description = "Coded by one.", example = "5")
        long codedOnce,

        @Schema(description = "Coded by two who agree, or resolved.", example = "20")
        long settled,

        @Schema(description = "Coded by two who differ, and not resolved.")
        List<UUID> different,

        List<AgreementView> agreement) {

    /** Whether two coders give a code alike. */
    @Serdeable
    @Schema(name = "CodeAgreement", description = "Krippendorff's alpha, before differences are resolved.")
    record AgreementView(
            @Schema(example = "resurssit") String code,

            @Schema(description = "Null where it cannot be computed.", example = "0.74") @Nullable
            Double alpha,

            @Schema(description = "Texts coded by two; null without alpha.", example = "20") @Nullable
            Integer texts,

            @Schema(description = "Why there is no alpha: TOO_FEW texts, or NO_VARIATION.", example = "TOO_FEW")
            @Nullable
            String reason) {

        static AgreementView of(String code, Statistic<KrippendorffAlpha> agreement) {
            return switch (agreement) {
                case Statistic.Known<KrippendorffAlpha>(KrippendorffAlpha known) ->
                    new AgreementView(code, known.alpha().value(), known.units(), null);
                case Statistic.NotComputable<KrippendorffAlpha>(Statistic.Reason reason) ->
                    new AgreementView(code, null, null, reason.name());
            };
        }
    }

    static CodingProgressView of(Progress progress) {
        return new CodingProgressView(
                progress.in(Coding.State.OPEN),
                progress.in(Coding.State.CODED_ONCE),
                progress.in(Coding.State.SETTLED),
                progress.different(),
                progress.codebook().codes().stream()
                        .map(code -> AgreementView.of(code.slug(), progress.agreement(code.slug())))
                        .toList());
    }
}

package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.analysis.Category;
import fi.arvio.assessment.analysis.CategoryCount;
import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.disclosure.Published;
import fi.arvio.assessment.text.Text;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A published figure as JSON; only a {@link Published} one can become it. */
@Serdeable
@Schema(
        name = "Figure",
        description = "Counts of one item about one subject. Below 20 answers there are counts and no shares.")
record FigureView(
        @Schema(description = "Valid answers.", example = "7")
        int n,

        @Schema(description = "Everybody who saw the item and reacted.", example = "9")
        int asked,

        @Schema(example = "1") int dontKnow,
        @Schema(example = "1") int notMyField,

        @Schema(description = "Refused or skipped.", example = "0")
        int otherMissing,

        @Schema(description = "Of asked; null below 20 asked.") @Nullable
        Double dontKnowShare,

        @Schema(description = "Asked of eligible; null where more answered than the field counts.", example = "0.5")
        @Nullable
        Double responseRate,

        List<PointView> distribution,

        @Schema(description = "The lower of the two middle answers; null for choices and words.", example = "4")
        @Nullable
        Integer median,

        @Schema(
                description = "The upper of the two middle answers; differs from the median only on an even split.",
                example = "4")
        @Nullable
        Integer medianUpper,

        @Schema(description = "Van der Eijk's A from eight answers on: -1 polarised, 0 uniform, 1 agreed.") @Nullable
        Double agreement,

        @Schema(description = "True below ten answers.") boolean indicative,
        @Schema(example = "1") @Nullable Integer bottomTwo,
        @Schema(example = "5") @Nullable Integer topTwo) {

    /** How many answers named a point or a choice. */
    @Serdeable
    @Schema(name = "DistributionPoint")
    record PointView(
            @Schema(description = "A number on a scale, a code on a list.", example = "4")
            Object value,

            @Nullable Text label,
            @Schema(example = "3") int count,

            @Schema(description = "Null below 20 answers.") @Nullable
            Double share) {}

    static FigureView of(Published<Figure> published, int eligible, Map<Object, Text> labels) {
        Figure figure = published.value();
        Optional<Median> median = figure.median();
        return new FigureView(
                figure.n(),
                figure.asked(),
                figure.dontKnow(),
                figure.notMyField(),
                figure.otherMissing(),
                orNull(figure.dontKnowOfAsked().shown()),
                figure.asked() > eligible || eligible == 0 ? null : (double) figure.asked() / eligible,
                figure.categories().stream().map(count -> point(count, labels)).toList(),
                median.map(Median::lower).orElse(null),
                median.map(Median::upper).orElse(null),
                orNull(figure.agreement()),
                figure.indicative(),
                orNull(figure.bottomTwo()),
                orNull(figure.topTwo()));
    }

    private static PointView point(CategoryCount count, Map<Object, Text> labels) {
        Object value = switch (count.category()) {
            case Category.Point(int point) -> point;
            case Category.Choice(String code) -> code;
        };
        return new PointView(
                value, labels.get(value), count.count(), orNull(count.share().shown()));
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}

package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.analysis.Category;
import fi.arvio.assessment.analysis.CategoryCount;
import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.ItemNonresponse;
import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.NetScore;
import fi.arvio.assessment.analysis.Quartiles;
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
public record FigureView(
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
        @Schema(example = "5") @Nullable Integer topTwo,

        @Schema(
                description =
                        "A quarter of the answers do not exceed this point; null below 8 answers and for choices and words.",
                example = "3")
        @Nullable
        Integer lowerQuartile,

        @Schema(
                description =
                        "Three quarters of the answers do not exceed this point; null below 8 answers and for choices and words.",
                example = "4")
        @Nullable
        Integer upperQuartile,

        @Schema(description = "Steps of the scale between the quartiles; null below 8 answers.", example = "1")
        @Nullable
        Integer iqr,

        @Schema(
                description = "Tastle and Wierman's Cns from eight answers on: 0 half at each end, 1 all at one point.",
                example = "0.73")
        @Nullable
        Double consensus,

        @Schema(
                description =
                        "Top two minus bottom two, in answers and not in per cent; null for scales of under four points.",
                example = "4")
        @Nullable
        Integer netScore,

        @Schema(description = "Everybody who saw the item and gave no value, by reason.")
        List<MissingView> missing) {

    /** Why there is no value. */
    @Serdeable
    @Schema(name = "MissingAnswers")
    record MissingView(
            @Schema(description = "DONT_KNOW, NOT_MY_FIELD, REFUSED or SKIPPED.", example = "DONT_KNOW")
            String reason,

            @Schema(example = "1") int count,

            @Schema(description = "Of asked; null below 20 asked.") @Nullable
            Double share) {}

    /** How many answers named a point or a choice. */
    @Serdeable
    @Schema(name = "DistributionPoint")
    public record PointView(
            @Schema(
                    oneOf = {Integer.class, String.class},
                    description = "A number on a scale, a code on a list.",
                    example = "4")
            Object value,

            @Nullable Text label,
            @Schema(example = "3") int count,

            @Schema(description = "Null below 20 answers.") @Nullable
            Double share) {}

    static FigureView of(Published<Figure> published, int eligible, Map<Object, Text> labels) {
        return of(published.value(), eligible, labels);
    }

    /** Of a figure that is part of something published. */
    public static FigureView of(Figure figure, int eligible, Map<Object, Text> labels) {
        Optional<Median> median = figure.median();
        Optional<Quartiles> quartiles = figure.quartiles();
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
                orNull(figure.topTwo()),
                quartiles.map(Quartiles::lower).orElse(null),
                quartiles.map(Quartiles::upper).orElse(null),
                quartiles.map(Quartiles::iqr).orElse(null),
                orNull(figure.consensus()),
                figure.netScore().map(NetScore::count).orElse(null),
                figure.nonresponse().ofAsked().stream().map(FigureView::missing).toList());
    }

    private static MissingView missing(ItemNonresponse.ReasonShare share) {
        return new MissingView(
                share.reason().name(),
                share.share().count(),
                orNull(share.share().shown()));
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

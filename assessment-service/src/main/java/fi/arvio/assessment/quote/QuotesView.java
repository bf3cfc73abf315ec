package fi.arvio.assessment.quote;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The quotes of a round, wherever they stand. */
@Serdeable
@Schema(name = "Quotes")
record QuotesView(List<QuoteView> quotes) {

    /** A quote and what became of it. */
    @Serdeable
    @Schema(name = "Quote")
    record QuoteView(
            UUID id,

            @Schema(description = "Null once the comment is shown no more.") @Nullable
            UUID comment,

            @Schema(description = "Null once the answer is deleted.", example = "Yhteistyö on […] parantunut.")
            @Nullable
            String wording,

            @Schema(example = "fi") String language,
            @Schema(example = "PROPOSED") State state,

            @Schema(description = "In quotes, what If-Match has to name.", example = "1")
            int revision,

            @Schema(description = "Oldest first.") List<StepView> steps) {

        static QuoteView of(Quote quote) {
            return new QuoteView(
                    quote.id(),
                    quote.comment(),
                    quote.wording(),
                    quote.language(),
                    quote.present().state(),
                    quote.present().revision(),
                    quote.steps().stream()
                            .map(step ->
                                    new StepView(step.revision(), step.state(), step.reason(), step.by(), step.at()))
                            .toList());
        }
    }

    /** One step. */
    @Serdeable
    @Schema(name = "QuoteStep")
    record StepView(
            @Schema(example = "1") int revision,
            @Schema(example = "PROPOSED") State state,
            @Nullable String reason,

            @Schema(description = "Null if the author took it back; then no time is told either.") @Nullable
            String by,

            @Nullable Instant at) {}

    static QuotesView of(List<Quote> quotes) {
        return new QuotesView(quotes.stream().map(QuoteView::of).toList());
    }
}

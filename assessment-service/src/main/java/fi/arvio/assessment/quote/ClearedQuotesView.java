package fi.arvio.assessment.quote;

import fi.arvio.assessment.comment.CommentPool;
import fi.arvio.assessment.comment.CommentSubjectView;
import fi.arvio.assessment.comment.PooledComment;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The quotes that may stand in a report, by what the pool of their comments is about. */
@Serdeable
@Schema(name = "ClearedQuotes")
record ClearedQuotesView(List<SubjectQuotesView> subjects) {
    private static final Comparator<ClearedQuoteView> BY_WORDING =
            Comparator.comparing(ClearedQuoteView::wording).thenComparing(ClearedQuoteView::language);

    /** The quotes from one pool. */
    @Serdeable
    @Schema(name = "SubjectQuotes")
    record SubjectQuotesView(
            @Schema(example = "[\"G3\"]") List<String> items,
            CommentSubjectView subject,

            @Schema(description = "In the order of their words.")
            List<ClearedQuoteView> quotes) {}

    /** A quote. */
    @Serdeable
    @Schema(name = "ClearedQuote")
    record ClearedQuoteView(
            @Schema(example = "Yhteistyö on […] parantunut.")
            String wording,

            @Schema(example = "fi") String language) {}

    static ClearedQuotesView of(List<CommentPool> pools, List<Quote> quotes) {
        return new ClearedQuotesView(pools.stream()
                .map(pool -> new SubjectQuotesView(pool.items(), CommentSubjectView.of(pool), from(pool, quotes)))
                .filter(subject -> !subject.quotes().isEmpty())
                .toList());
    }

    private static List<ClearedQuoteView> from(CommentPool pool, List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> quote.present().state() == State.CLEARED)
                .flatMap(quote -> from(pool, quote).stream())
                .sorted(BY_WORDING)
                .toList();
    }

    /** Permission is looked at once more, whatever became of the quote. */
    private static Optional<ClearedQuoteView> from(CommentPool pool, Quote quote) {
        String wording = quote.wording();
        UUID comment = quote.comment();
        return wording == null || comment == null
                ? Optional.empty()
                : pool.find(comment)
                        .filter(PooledComment::quotable)
                        .map(found -> new ClearedQuoteView(wording, quote.language()));
    }
}

package fi.arvio.assessment.quote;

import fi.arvio.assessment.comment.CommentPools;
import fi.arvio.assessment.comment.PooledComment;
import fi.arvio.assessment.round.Round;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes proposals of quotes and decisions about them; the comment is held, so that its author is heard before or after. */
@Singleton
class Quoting {
    private final CommentPools comments;
    private final Quotes quotes;

    Quoting(CommentPools comments, Quotes quotes) {
        this.comments = comments;
        this.quotes = quotes;
    }

    /** What became of a proposal or a decision. */
    sealed interface Outcome {
        /** So the quote stands. */
        record Stands(Quote quote) implements Outcome {}

        /** Nothing of the kind is shown. */
        record NoComment() implements Outcome {}

        /** The author has not said that it may be quoted. */
        record NotPermitted() implements Outcome {}

        /** The words are not the author's. */
        record NotTheWords(String why) implements Outcome {}

        /** The round has no such quote. */
        record NoQuote() implements Outcome {}

        /** Somebody else has decided in the meantime. */
        record Stale() implements Outcome {}

        /** It cannot go there from where it is, not by this person, or not without a reason. */
        record Refused(Quote quote, Quote.Refusal why) implements Outcome {}
    }

    @Transactional
    Outcome propose(Round round, UUID comment, String wording, String language, String by) {
        Optional<PooledComment> found = comments.hold(round, comment);
        if (found.isEmpty()) {
            return new Outcome.NoComment();
        }
        if (!found.get().quotable()) {
            return new Outcome.NotPermitted();
        }
        return Wording.whyNot(found.get().words(), wording)
                .<Outcome>map(Outcome.NotTheWords::new)
                .orElseGet(() -> standing(round, quotes.propose(round.id(), comment, wording, language, by)));
    }

    @Transactional
    Outcome decide(Round round, UUID id, String ifMatch, State state, @Nullable String reason, String by) {
        Optional<UUID> comment = quotes.find(round.id(), id).map(Quote::comment);
        comment.ifPresent(held -> comments.hold(round, held));
        Optional<Quote> found = quotes.find(round.id(), id);
        if (found.isEmpty()) {
            return new Outcome.NoQuote();
        }
        Quote quote = found.get();
        if (!quote.etag().isMeantBy(ifMatch)) {
            return new Outcome.Stale();
        }
        Optional<Quote.Refusal> refused = quote.whyNot(state, reason, by);
        if (refused.isPresent()) {
            return new Outcome.Refused(quote, refused.get());
        }
        return quotes.step(id, quote.present().revision(), state, reason, by)
                ? standing(round, id)
                : new Outcome.Stale();
    }

    private Outcome standing(Round round, UUID id) {
        return quotes.find(round.id(), id)
                .<Outcome>map(Outcome.Stands::new)
                .orElseThrow(() -> new IllegalStateException("a quote vanished"));
    }
}

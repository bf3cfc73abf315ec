package fi.arvio.assessment.coding;

import fi.arvio.assessment.comment.CommentPools;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.store.Etag;
import fi.arvio.assessment.store.Etags;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Takes the codes that coders give to what is shown, and what a facilitator makes of their differences. */
@Singleton
class GivingCodes {
    private final CommentPools comments;
    private final Codings codings;
    private final Etags etags;

    GivingCodes(CommentPools comments, Codings codings, Etags etags) {
        this.comments = comments;
        this.codings = codings;
        this.etags = etags;
    }

    /** What became of a request. */
    sealed interface Outcome {
        /** So the text is coded. */
        record Coded(UUID comment, Coding coding) implements Outcome {}

        /** No such text is shown. */
        record NoComment() implements Outcome {}

        /** The codebook has no such codes, or they are retired. */
        record UnknownCodes(List<String> codes) implements Outcome {}

        /** Two have coded it already. */
        record CodedTwice() implements Outcome {}

        /** There is no difference to resolve. */
        record NoDifference() implements Outcome {}

        /** Somebody else has changed it in the meantime. */
        record Stale() implements Outcome {}
    }

    /** What the reader may see of the text's codes, as the tag of what it is tells. */
    Etag etag(Outcome.Coded coded, String reader) {
        return etags.of(CodingView.of(coded.comment(), coded.coding(), reader));
    }

    @Transactional(readOnly = true)
    Outcome find(Round round, UUID comment) {
        return isShown(round, comment) ? new Outcome.Coded(comment, coding(round, comment)) : new Outcome.NoComment();
    }

    @Transactional
    Outcome code(Round round, UUID comment, Set<String> codes, String coder) {
        Codebook codebook = codings.hold(round.series());
        if (comments.hold(round, comment).isEmpty()) {
            return new Outcome.NoComment();
        }
        List<String> unknown = unknown(codebook.usable(), codes);
        if (!unknown.isEmpty()) {
            return new Outcome.UnknownCodes(unknown);
        }
        Coding held = coding(round, comment);
        if (codes.equals(held.byCoder().get(coder))) {
            return new Outcome.Coded(comment, held);
        }
        if (!held.takesMore()) {
            return new Outcome.CodedTwice();
        }
        codings.code(comment, coder, codes);
        return new Outcome.Coded(comment, coding(round, comment));
    }

    @Transactional
    Outcome resolve(Round round, UUID comment, String ifMatch, Coding.Resolution resolution) {
        Codebook codebook = codings.hold(round.series());
        if (comments.hold(round, comment).isEmpty()) {
            return new Outcome.NoComment();
        }
        Coding held = coding(round, comment);
        if (!etag(new Outcome.Coded(comment, held), resolution.by()).isMeantBy(ifMatch)) {
            return new Outcome.Stale();
        }
        if (held.differing().isEmpty()) {
            return new Outcome.NoDifference();
        }
        List<String> unknown = unknown(codebook.slugs(), resolution.codes());
        if (!unknown.isEmpty()) {
            return new Outcome.UnknownCodes(unknown);
        }
        codings.resolve(comment, resolution);
        return new Outcome.Coded(comment, coding(round, comment));
    }

    /** The codings of everything that is shown. */
    @Transactional(readOnly = true)
    Progress progress(Round round) {
        return new Progress(codings.codebook(round.series()), comments.of(round), codings.of(round.id()));
    }

    private boolean isShown(Round round, UUID comment) {
        return comments.of(round).stream().anyMatch(pool -> pool.find(comment).isPresent());
    }

    private Coding coding(Round round, UUID comment) {
        return codings.of(round.id()).getOrDefault(comment, Coding.NONE);
    }

    private static List<String> unknown(Collection<String> known, Set<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        unknown.removeAll(known);
        return List.copyOf(unknown);
    }
}

package fi.arvio.assessment.quote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The quotes of the rounds. */
interface Quotes {
    /** In the order of their ids, which tells nothing. */
    List<Quote> of(UUID round);

    Optional<Quote> find(UUID round, UUID quote);

    UUID propose(UUID round, UUID comment, String wording, String language, String by);

    /** Adds the step after the revision; false if there is one already. */
    boolean step(UUID quote, int after, State state, @Nullable String reason, String by);
}

package fi.arvio.assessment.round;

import java.util.Optional;

/** The rosters, as far as the life of a round needs them. */
public interface Rosters {
    /** Why a round cannot open yet. */
    sealed interface Obstacle {}

    /** That too few people of a roster are approved and can be asked. */
    record Shortage(int people, int needed) implements Obstacle {}

    /** That nobody has said what a second round looks at again. */
    record NoFeedback() implements Obstacle {}

    /** Fixes, in the transaction that opens the round, what must not change while it is open; or nothing if something is lacking. */
    Optional<Obstacle> fix(Round round);

    /** Spells out anew what everybody can be asked, after the programmes of a draft have changed. */
    void spellOut(Round round);

    /** Puts the people of one round on the roster of another, each with the same code and approval. */
    void repeat(Round from, Round to);
}

package fi.arvio.assessment.round;

import java.util.Optional;

/** The rosters, as far as the life of a round needs them. */
public interface Rosters {
    /** That too few people of a roster are approved for its round to open. */
    record Shortage(int people, int needed) {}

    /** Fixes, in the transaction that opens the round, what must not change while it is open; or nothing if people lack. */
    Optional<Shortage> fix(Round round);

    /** Spells out anew what everybody can be asked, after the programmes of a draft have changed. */
    void spellOut(Round round);

    /** Puts the people of one round on the roster of another, each with the same code and approval. */
    void repeat(Round from, Round to);
}

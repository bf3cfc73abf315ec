package fi.arvio.assessment.submission;

/** The current answers of all rounds, and the ledger of the events they came from. */
public interface ItemResponses {
    /** Records an event that has been checked; safe to repeat, in any order, at the same time. */
    Recorded record(ItemResponse response);

    /** Keeps an event that came after the round was closed; it counts for nothing, save that a deletion deletes. */
    Recorded recordLate(ItemResponse response);
}

package fi.arvio.assessment.submission;

/** Forgets what another feature keeps about an answer, in the transaction that deletes the answer. */
public interface Erasure {
    void erase(ItemKey key);
}

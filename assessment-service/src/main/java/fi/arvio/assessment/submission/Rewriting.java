package fi.arvio.assessment.submission;

/** Hears of an answer that takes the place of an earlier one, in the transaction that records it; also of a late one. */
public interface Rewriting {
    void rewritten(ItemResponse response);
}

package fi.arvio.assessment.analysis;

import java.util.Optional;

/** Answers at the two highest points minus those at the two lowest, of all valid ones. */
public record NetScore(int topTwo, int bottomTwo, int n) {

    /** How many more answers are at the top than at the bottom; below zero, at the bottom. */
    public int count() {
        return topTwo - bottomTwo;
    }

    /** Of n, from −1 to 1, where n is large enough to say it. */
    public Optional<Ratio> shown() {
        return n < Share.SHOWN_FROM ? Optional.empty() : Optional.of(new Ratio(count(), n));
    }
}

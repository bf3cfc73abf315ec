package fi.arvio.assessment.analysis;

/** How many of those who began came to the end, and how many said stop; says nothing about who never began. */
public record CompletionRate(int complete, int partial, int breakOff) {

    public CompletionRate {
        if (complete < 0 || partial < 0 || breakOff < 0) {
            throw new IllegalArgumentException(
                    "%d complete, %d partial, %d broken off".formatted(complete, partial, breakOff));
        }
    }

    /** Everybody who gave an answer: {@code I + P + BO}. */
    public int began() {
        return complete + partial + breakOff;
    }

    /**
     * {@code I / (I + P + BO)}.
     *
     * @see <a href="https://doi.org/10.2196/jmir.6.3.e34">Eysenbach (2004), CHERRIES</a>
     */
    public Share completed() {
        return new Share(complete, began());
    }

    /**
     * {@code BO / (I + P + BO)}; the disposition is AAPOR's, the rate Callegaro and DiSogra's.
     *
     * @see <a href="https://doi.org/10.1093/poq/nfn065">Callegaro &amp; DiSogra (2008), Public Opinion Quarterly 72</a>
     */
    public Share brokenOff() {
        return new Share(breakOff, began());
    }
}

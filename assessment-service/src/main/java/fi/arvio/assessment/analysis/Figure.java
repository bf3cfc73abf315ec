package fi.arvio.assessment.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What is told about one group's answers to one item; it becomes a result only as a published one. */
public record Figure(FrequencyDistribution distribution) {

    /** Fewer valid answers than this are called indicative. */
    public static final int INDICATIVE_BELOW = 10;

    /** How fewer answers spread says more about chance than about the group. */
    public static final int SPREAD_FROM = 8;

    /** Valid answers; of a multiple choice, the respondents who chose anything. */
    public int n() {
        return distribution.validN();
    }

    public int asked() {
        return distribution.asked();
    }

    public int dontKnow() {
        return distribution.missing(MissingReason.DONT_KNOW);
    }

    public int notMyField() {
        return distribution.missing(MissingReason.NOT_MY_FIELD);
    }

    /** Refused or skipped. */
    public int otherMissing() {
        return distribution.missing(MissingReason.REFUSED) + distribution.missing(MissingReason.SKIPPED);
    }

    /** Don't-knows of everybody asked. */
    public Share dontKnowOfAsked() {
        return new Share(dontKnow(), asked());
    }

    /** Don't-knows of those asked who did not say that the item lies outside their field. */
    public Share dontKnowWithinField() {
        return new Share(dontKnow(), asked() - notMyField());
    }

    /** Every category in the order of the scale or list; base is n, so shares of a multiple choice exceed 1 in sum. */
    public List<CategoryCount> categories() {
        return distribution.type().categories().stream()
                .map(category -> new CategoryCount(category, new Share(distribution.count(category), n())))
                .toList();
    }

    public Optional<Median> median() {
        return distribution.median();
    }

    public OptionalInt bottomTwo() {
        return hasBoxes() ? OptionalInt.of(distribution.bottomTwo()) : OptionalInt.empty();
    }

    public OptionalInt topTwo() {
        return hasBoxes() ? OptionalInt.of(distribution.topTwo()) : OptionalInt.empty();
    }

    /** Top two minus bottom two. */
    public Optional<NetScore> netScore() {
        return hasBoxes()
                ? Optional.of(new NetScore(distribution.topTwo(), distribution.bottomTwo(), n()))
                : Optional.empty();
    }

    private boolean hasBoxes() {
        return distribution.type() instanceof ResponseType.Ordinal(List<Category> points) && points.size() >= 4;
    }

    /** From eight valid answers on. */
    public Optional<Quartiles> quartiles() {
        return n() < SPREAD_FROM ? Optional.empty() : distribution.quartiles();
    }

    /** Van der Eijk's A, from eight valid answers on; two points have none. */
    public OptionalDouble agreement() {
        return hasSpread(3) ? OptionalDouble.of(AgreementA.of(distribution.orderedCounts())) : OptionalDouble.empty();
    }

    /** Tastle and Wierman's Cns, from eight valid answers on. */
    public OptionalDouble consensus() {
        return hasSpread(2) ? OptionalDouble.of(Consensus.of(distribution.orderedCounts())) : OptionalDouble.empty();
    }

    /** What is missing to full consensus. */
    public OptionalDouble dissent() {
        OptionalDouble consensus = consensus();
        return consensus.isEmpty() ? consensus : OptionalDouble.of(1 - consensus.getAsDouble());
    }

    private boolean hasSpread(int fewestPoints) {
        return n() >= SPREAD_FROM
                && distribution.type() instanceof ResponseType.Ordinal(List<Category> points)
                && points.size() >= fewestPoints;
    }

    public ItemNonresponse nonresponse() {
        return new ItemNonresponse(distribution);
    }

    public boolean indicative() {
        return n() < INDICATIVE_BELOW;
    }
}

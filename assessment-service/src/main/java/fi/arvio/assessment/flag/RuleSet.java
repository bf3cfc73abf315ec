package fi.arvio.assessment.flag;

/** The thresholds of one version of the rules; percentages hold inclusively. */
public record RuleSet(
        int version,
        int lowProgressPercent,
        int lowProgressMedian,
        int dividedPercent,
        int knowledgeGapPercent,
        int successPercent) {

    public static final RuleSet VERSION_1 = new RuleSet(1, 40, 2, 25, 40, 70);
}

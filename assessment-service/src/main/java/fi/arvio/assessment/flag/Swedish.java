package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;

/** Flag reasons in Swedish. */
final class Swedish implements Wording {
    private static final String LOW = "läget är oförändrat eller har blivit sämre";
    private static final String HIGH = "läget har gått tydligt framåt eller att målet är nått eller nästan nått";

    @Override
    public String low(int n, String bottom) {
        return "Det finns " + n + " svar. Av dem säger " + bottom + " att " + LOW + ".";
    }

    @Override
    public String median(Median median) {
        return median.single()
                ? "Medianen för svaren är " + median.lower() + "."
                : "Medianen för svaren ligger mellan " + median.lower() + " och " + median.upper() + ".";
    }

    @Override
    public String divided(int n, String bottom, String top) {
        return "Åsikterna går isär. Det finns " + n + " svar: av dem säger " + bottom + " att " + LOW + ", medan " + top
                + " säger att " + HIGH + ".";
    }

    @Override
    public String unknown(Share dontKnow) {
        String asked = "Frågan har ställts " + dontKnow.base() + " gånger till experter vars område den gäller. ";
        return asked + "I " + amount(dontKnow) + " av fallen var svaret ”kan inte säga”.";
    }

    @Override
    public String high(int n, String top) {
        return "Det finns " + n + " svar. Av dem säger " + top + " att " + HIGH + ".";
    }

    @Override
    public String proposal(Rule rule, Subject.Kind subject) {
        String noun = switch (subject) {
            case THEME -> "temat";
            case GOAL -> "målet";
        };
        return switch (rule.kind()) {
            case CONCERN -> "Därför föreslås att " + noun + " tas upp i en uppföljande workshop.";
            case SUCCESS -> "Därför föreslås att " + noun + " lyfts fram som ett lyckat exempel.";
        };
    }

    @Override
    public String indicative(int below) {
        return "Resultatet är riktgivande, eftersom läget har bedömts i färre än " + below + " svar.";
    }
}

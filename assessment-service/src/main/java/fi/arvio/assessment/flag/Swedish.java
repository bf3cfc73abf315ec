package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;
import fi.arvio.assessment.catalogue.OfficialStatus;

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
    public String falling(int earlierN, String earlierBottom, int n, String bottom) {
        return "I förra omgången fanns det " + earlierN + " svar. Av dem sade " + earlierBottom
                + " att läget var oförändrat eller hade blivit sämre. Nu finns det " + n + " svar, och av dem säger "
                + bottom + " samma sak.";
    }

    @Override
    public String officialGap(String status, int n, String differing, boolean better) {
        return "I den officiella uppföljningen är trafikljuset ”" + status + "”. Experterna har gett " + n
                + " svar, och av dem ger " + differing + " målet ett " + (better ? "bättre" : "sämre") + " trafikljus.";
    }

    @Override
    public String coverage(int n, int eligible) {
        return "Det finns " + n + " svar, medan det kunde finnas " + eligible + ".";
    }

    @Override
    public String groups(int oneN, String oneBottom, int otherN, String otherBottom) {
        return "Svarsgruppernas åsikter skiljer sig åt. I en grupp finns det " + oneN + " svar, och av dem säger "
                + oneBottom + " att " + LOW + ". I en annan grupp finns det " + otherN + " svar, och av dem säger "
                + otherBottom + " samma sak.";
    }

    @Override
    public String importantAndWeak(int importanceN, String important, int performanceN, String weak) {
        return "Om betydelsen finns det " + importanceN + " svar. Av dem säger " + important
                + " att saken är ganska eller mycket viktig i det nya programmet. Om hur arbetet har gått finns det "
                + performanceN + " svar. Av dem säger " + weak + " att det har gått ganska eller mycket dåligt.";
    }

    @Override
    public String state(int n, String decisions) {
        return "Det finns " + n + " svar. Av dem säger " + decisions
                + " att beslut av staten mest skulle föra arbetet framåt.";
    }

    @Override
    public String status(OfficialStatus status) {
        return switch (status) {
            case PROCEEDING_OR_DONE -> "framskrider enligt planen eller är redan klar";
            case STARTED -> "har påbörjats och framskrider";
            case NOT_REALISED -> "nåddes inte";
            case NOT_STARTED -> "har inte påbörjats";
            case UNKNOWN, NOT_REPORTED -> throw new IllegalArgumentException(status.name());
        };
    }

    private static String noun(Subject.Kind subject) {
        return switch (subject) {
            case THEME -> "temat";
            case GOAL -> "målet";
        };
    }

    @Override
    public String workshop(Subject.Kind subject) {
        return "Därför föreslås att " + noun(subject) + " tas upp i en uppföljande workshop.";
    }

    @Override
    public String success(Subject.Kind subject) {
        return "Därför föreslås att " + noun(subject) + " lyfts fram som ett lyckat exempel.";
    }

    @Override
    public String advocacy(Subject.Kind subject) {
        return "Därför föreslås att " + noun(subject) + " tas upp i intressebevakningen.";
    }

    @Override
    public String hearMore() {
        return "Därför föreslås att fler experter hörs innan slutsatser dras.";
    }

    @Override
    public String indicative(int below) {
        return "Resultatet är riktgivande, eftersom läget har bedömts i färre än " + below + " svar.";
    }

    @Override
    public String fewAnswers(int below) {
        return "Resultatet är riktgivande, eftersom svaren är färre än " + below + ".";
    }

    @Override
    public String someFew(int below) {
        return "Resultatet är riktgivande, eftersom en del av siffrorna bygger på färre än " + below + " svar.";
    }
}

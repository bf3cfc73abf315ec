package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;

/** Flag reasons in Finnish. */
final class Finnish implements Wording {
    private static final String LOW = "tilanne ei ole muuttunut tai on huonontunut";
    private static final String HIGH = "tilanne on edennyt selvästi tai tavoite on ainakin lähes saavutettu";

    @Override
    public String low(int n, String bottom) {
        return "Vastauksia on " + n + ", ja niistä " + bottom + " kertoo, että " + LOW + ".";
    }

    @Override
    public String median(Median median) {
        return median.single()
                ? "Vastausten mediaani on " + median.lower() + "."
                : "Vastausten mediaani on kohtien " + median.lower() + " ja " + median.upper() + " välissä.";
    }

    @Override
    public String divided(int n, String bottom, String top) {
        return "Näkemykset jakautuvat. Vastauksia on " + n + ". Niistä " + bottom + " kertoo, että " + LOW + ", ja "
                + top + " kertoo, että " + HIGH + ".";
    }

    @Override
    public String unknown(Share dontKnow) {
        String asked =
                "Kysymys on esitetty " + dontKnow.base() + " kertaa asiantuntijoille, joiden alaan asia kuuluu. ";
        return dontKnow.shown().isEmpty()
                ? asked + "En osaa sanoa -vastauksia on " + amount(dontKnow) + "."
                : asked + "En osaa sanoa -vastausten osuus on " + amount(dontKnow) + ".";
    }

    @Override
    public String high(int n, String top) {
        return "Vastauksia on " + n + ", ja niistä " + top + " kertoo, että " + HIGH + ".";
    }

    @Override
    public String proposal(Rule rule, Subject.Kind subject) {
        String noun = switch (subject) {
            case THEME -> "teema";
            case GOAL -> "tavoite";
        };
        return switch (rule.kind()) {
            case CONCERN -> "Siksi ehdotetaan, että " + noun + " nostetaan jatkotyöpajaan.";
            case SUCCESS -> "Siksi ehdotetaan, että " + noun + " nostetaan esiin onnistumisena.";
        };
    }

    @Override
    public String indicative(int below) {
        return "Tulos on suuntaa antava, koska tilanteesta on alle " + below + " arviota.";
    }
}

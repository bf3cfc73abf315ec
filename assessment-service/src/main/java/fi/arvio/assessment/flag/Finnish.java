package fi.arvio.assessment.flag;

import fi.arvio.assessment.analysis.Median;
import fi.arvio.assessment.analysis.Share;
import fi.arvio.assessment.catalogue.OfficialStatus;

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
    public String falling(int earlierN, String earlierBottom, int n, String bottom) {
        return "Edellisellä kierroksella vastauksia oli " + earlierN + ", ja niistä " + earlierBottom + " kertoi, että "
                + LOW + ". Nyt vastauksia on " + n + ", ja niistä samaa kertoo " + bottom + ".";
    }

    @Override
    public String officialGap(String status, int n, String differing, boolean better) {
        return "Virallisen seurannan liikennevalo on ”" + status + "”. Asiantuntijoiden vastauksia on " + n
                + ", ja niistä " + differing + " antaa tavoitteelle " + (better ? "paremman" : "huonomman")
                + " liikennevalon.";
    }

    @Override
    public String coverage(int n, int eligible) {
        return "Vastauksia on " + n + ", kun niitä voisi olla " + eligible + ".";
    }

    @Override
    public String groups(int oneN, String oneBottom, int otherN, String otherBottom) {
        return "Vastaajaryhmien näkemykset eroavat. Yhdessä ryhmässä vastauksia on " + oneN + ", ja niistä " + oneBottom
                + " kertoo, että " + LOW + ". Toisessa ryhmässä vastauksia on " + otherN + ", ja niistä samaa kertoo "
                + otherBottom + ".";
    }

    @Override
    public String importantAndWeak(int importanceN, String important, int performanceN, String weak) {
        return "Tärkeydestä on " + importanceN + " vastausta, ja niistä " + important
                + " pitää asiaa melko tai erittäin tärkeänä uudessa ohjelmassa. Onnistumisesta on " + performanceN
                + " vastausta, ja niistä " + weak + " kertoo, että työ on sujunut melko tai erittäin huonosti.";
    }

    @Override
    public String state(int n, String decisions) {
        return "Vastauksia on " + n + ", ja niistä " + decisions
                + " kertoo, että valtion päätökset veisivät asiaa eniten eteenpäin.";
    }

    @Override
    public String status(OfficialStatus status) {
        return switch (status) {
            case PROCEEDING_OR_DONE -> "etenee suunnitellusti tai on jo valmis";
            case STARTED -> "aloitettu, asia etenee";
            case NOT_REALISED -> "ei toteutunut";
            case NOT_STARTED -> "ei aloitettu";
            case UNKNOWN, NOT_REPORTED -> throw new IllegalArgumentException(status.name());
        };
    }

    private static String noun(Subject.Kind subject) {
        return switch (subject) {
            case THEME -> "teema";
            case GOAL -> "tavoite";
        };
    }

    @Override
    public String workshop(Subject.Kind subject) {
        return "Siksi ehdotetaan, että " + noun(subject) + " nostetaan jatkotyöpajaan.";
    }

    @Override
    public String success(Subject.Kind subject) {
        return "Siksi ehdotetaan, että " + noun(subject) + " nostetaan esiin onnistumisena.";
    }

    @Override
    public String advocacy(Subject.Kind subject) {
        return "Siksi ehdotetaan, että " + noun(subject) + " otetaan esiin edunvalvonnassa.";
    }

    @Override
    public String hearMore() {
        return "Siksi ehdotetaan, että asiasta kuullaan lisää asiantuntijoita ennen johtopäätöksiä.";
    }

    @Override
    public String indicative(int below) {
        return "Tulos on suuntaa antava, koska tilanteesta on alle " + below + " arviota.";
    }

    @Override
    public String fewAnswers(int below) {
        return "Tulos on suuntaa antava, koska vastauksia on alle " + below + ".";
    }

    @Override
    public String someFew(int below) {
        return "Tulos on suuntaa antava, koska osa luvuista perustuu alle " + below + " vastaukseen.";
    }
}

package fi.arvio.demo.simulation;

import java.util.List;

/** Neutral invented sentences for open questions: nobody said them, and they fit any question. */
final class OpenAnswers {
    private static final List<String> FINNISH = List.of(
            "Yhteistyö eri osien välillä on tullut säännöllisemmäksi.",
            "Vastuut ovat selvemmät kuin alussa.",
            "Aikaa tähän on ollut liian vähän.",
            "Yhteiset tapaamiset ovat auttaneet eniten.",
            "Tieto kulkee vielä epätasaisesti.",
            "Kokeiluista on opittu, mutta ne ovat jääneet lyhyiksi.",
            "Seurantatieto tulee liian myöhään.",
            "Kumppanit ovat sitoutuneet työhön hyvin.");
    private static final List<String> SWEDISH = List.of(
            "Samarbetet mellan olika delar har blivit mer regelbundet.",
            "Ansvaret är klarare än i början.",
            "Det har funnits för lite tid för detta.",
            "De gemensamma mötena har hjälpt mest.",
            "Informationen går fortfarande ojämnt.",
            "Uppföljningen kommer för sent.");
    private static final List<String> ENGLISH = List.of(
            "Cooperation between the different parts has become more regular.",
            "Responsibilities are clearer than at the beginning.",
            "There has been too little time for this.",
            "Meeting each other has helped most.",
            "Information still flows unevenly.",
            "Monitoring data comes too late.");

    private OpenAnswers() {}

    static List<String> in(String language) {
        return switch (language) {
            case "sv" -> SWEDISH;
            case "en" -> ENGLISH;
            default -> FINNISH;
        };
    }
}

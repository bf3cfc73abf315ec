package fi.arvio.assessment.source;

import fi.arvio.assessment.catalogue.OfficialStatus;
import java.util.Map;
import java.util.Optional;

/** The labels of the traffic light as its legend has them. */
public final class TrafficLight {
    private static final Map<OfficialStatus, String> LABELS = Map.of(
            OfficialStatus.UNKNOWN, "",
            OfficialStatus.PROCEEDING_OR_DONE, "Etenee suunnitellusti tai on jo valmis",
            OfficialStatus.STARTED, "Aloitettu, asia etenee",
            OfficialStatus.NOT_REALISED, "Ei toteutunut",
            OfficialStatus.NOT_STARTED, "Ei aloitettu");

    private TrafficLight() {}

    /** An empty cell is a status that nobody knows; a cell with other words is none of these. */
    public static Optional<OfficialStatus> of(String cell) {
        return LABELS.entrySet().stream()
                .filter(label -> label.getValue().equalsIgnoreCase(cell))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public static String label(OfficialStatus status) {
        return LABELS.getOrDefault(status, "");
    }
}

package fi.arvio.assessment.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a source table holds, known by its heading. */
public enum Field {
    GOALS("Tavoitteet"),
    GOAL("Tavoite"),
    MAIN_INDICATOR("Päämittari ja sen nykytilanne"),
    ACTION("Toimenpiteet"),
    MONITORING("Seuranta"),
    BODIES("Vastuutahot"),
    TIMELINE("Aikataulu"),
    /** The heading goes on with the period. */
    FOLLOW_UP("Seurantatiedot"),
    STATUS("LV");

    private final String heading;

    Field(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    public static Optional<Field> named(String cell) {
        String wanted = cell.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> {
                    String known = field.heading.toLowerCase(Locale.ROOT);
                    return wanted.equals(known) || (field == FOLLOW_UP && wanted.startsWith(known + " "));
                })
                .findFirst();
    }
}

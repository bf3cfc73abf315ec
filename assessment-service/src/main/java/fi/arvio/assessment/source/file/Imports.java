package fi.arvio.assessment.source.file;

import fi.arvio.assessment.source.Anomaly;
import fi.arvio.assessment.source.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which files programmes were imported from, and where in them everything stands. */
interface Imports {
    /** One import. */
    record Taken(int revision, SourceFile file, String by, Instant at) {}

    /** The rows of a theme, a goal or an action, and the import they are of. */
    record Place(String subject, int revision, Rows rows) {}

    /** An anomaly and the code of what it is about. */
    record Located(String subject, Anomaly anomaly) {}

    /** All imports of the programme, the latest first. */
    List<Taken> of(String programme);

    List<Place> places(String programme);

    List<Located> anomalies(String programme);

    /** Keeps an import, the new places of what it changed, and what was odd in its file. */
    void add(String programme, SourceFile file, String by, Map<String, Rows> places, List<Located> anomalies);

    /** The goals that some round asks about, or will, since somebody on its roster is to be asked about them. */
    Set<String> askedGoals();
}

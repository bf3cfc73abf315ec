package fi.arvio.assessment.pilot;

import java.util.List;
import java.util.UUID;

/** What the testers of pilot rounds did not understand, and how far they got. */
interface UnclearMarks {
    /** Returns whether the mark is new. */
    boolean add(UnclearMark mark);

    boolean contains(UnclearMark mark);

    /** Persons by item and by what became of it; no values. */
    List<Tally> tallies(UUID round);

    /** How many persons answered an item, marked it as unclear, or gave one reason for no value. */
    record Tally(String item, String outcome, int persons) {
        static final String ANSWERED = "ANSWERED";
        static final String UNCLEAR = "UNCLEAR";
    }
}

package fi.arvio.assessment.sheet;

import fi.arvio.assessment.text.Text;

/** Something that can be wrong with a file that somebody sends. */
public interface FileFault {
    /** The code by which callers know it. */
    String name();

    /** Whether the import can go on all the same. */
    boolean isWarning();

    FaultText text();

    default Text message(Text first, Text second) {
        return text().filled(first, second);
    }
}

package fi.arvio.assessment.round;

import fi.arvio.assessment.text.Text;

/** Bodies that answer as one, so that at least five of the roster stand behind it. */
public record BodyGroup(String code, Text name, int members) {
    /** No group is smaller than this. */
    public static final int MINIMUM = 5;

    /** The one group of a pilot, whose answers never count; it alone may be smaller. */
    public static final String PILOT = "PILOT";
}

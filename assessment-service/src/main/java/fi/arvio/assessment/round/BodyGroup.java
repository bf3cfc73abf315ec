package fi.arvio.assessment.round;

import fi.arvio.assessment.text.Text;

/** Bodies that answer as one, so that at least five of the roster stand behind it. */
public record BodyGroup(String code, Text name, int members) {
    /** No group is smaller than this. */
    public static final int MINIMUM = 5;
}

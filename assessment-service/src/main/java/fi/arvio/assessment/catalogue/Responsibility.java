package fi.arvio.assessment.catalogue;

/** A body's part in a goal or an action. */
public record Responsibility(String body, Role role) {
    /** Who leads and who takes part. */
    public enum Role {
        LEAD,
        PARTNER
    }
}

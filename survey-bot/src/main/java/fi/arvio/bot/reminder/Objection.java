package fi.arvio.bot.reminder;

/**
 * What is wrong with a policy, and in which field.
 *
 * @param field named as in the policy's document, such as {@code afterInvitation[1]}
 */
public record Objection(String field, Fault fault) {

    /** The kinds of faults. */
    public enum Fault {
        /** A count that is below zero. */
        NEGATIVE,
        /** A distance under one working day. */
        TOO_SHORT,
        /** A day after the invitation that is not later than the one before it. */
        NOT_ASCENDING,
        /** An hour at which nobody is at work: before 7 or after 20. */
        AT_NIGHT,
        /** A window that ends before anybody can be written to. */
        NO_WINDOW,
        /** A period that ends before it begins. */
        BACKWARDS,
        /** Reminders are wanted, and yet nobody would ever get one. */
        NEVER_FIRES
    }
}

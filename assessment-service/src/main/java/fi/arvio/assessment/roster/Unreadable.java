package fi.arvio.assessment.roster;

/** Ends the reading of a file that is no roster at all; never leaves the reading. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient RowFault fault;

    Unreadable(RowFault fault) {
        super(fault.fault().name());
        this.fault = fault;
    }

    Unreadable(Fault fault) {
        this(RowFault.of(null, null, fault));
    }

    RowFault fault() {
        return fault;
    }
}

package fi.arvio.assessment.sheet;

/** Ends the reading of a file that is no table at all; never leaves the reading. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Noticed noticed;

    public Unreadable(Noticed noticed) {
        super(noticed.fault().name());
        this.noticed = noticed;
    }

    public Unreadable(SheetFault fault) {
        this(Noticed.of(null, fault, ""));
    }

    public Noticed noticed() {
        return noticed;
    }

    public static Unreadable tooLarge(int megabytes) {
        return new Unreadable(Noticed.of(null, SheetFault.TOO_LARGE, megabytes + " MB"));
    }
}

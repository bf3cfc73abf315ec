package fi.arvio.assessment;

/** A reason not to start that the operator can act on; its message is the one line they see. */
public class RefusedToStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedToStart(String message) {
        super(message);
    }

    public RefusedToStart(String message, Throwable cause) {
        super(message, cause);
    }
}

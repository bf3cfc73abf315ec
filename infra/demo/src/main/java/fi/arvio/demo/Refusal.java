package fi.arvio.demo;

/** Something the person at the terminal can mend, said in one line. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String line) {
        super(line);
    }
}

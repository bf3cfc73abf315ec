package fi.arvio.demo.simulation;

import java.io.PrintStream;

/** One line that keeps itself up to date; where nobody watches, a line now and then. */
final class Progress {
    private static final int NOW_AND_THEN = 10;

    private final PrintStream out;
    private final int people;
    private final boolean watched = Boolean.getBoolean("arvio.terminal");
    private int done;
    private int given;

    Progress(PrintStream out, int people) {
        this.out = out;
        this.people = people;
    }

    synchronized void begin(int doneBefore) {
        done = doneBefore;
        show();
    }

    synchronized void answered(Person person, Question question, Reply reply) {
        given++;
        if (watched) {
            show();
        }
    }

    synchronized void finished() {
        done++;
        if (watched || done % NOW_AND_THEN == 0 || done == people) {
            show();
        }
    }

    synchronized void handingOn() {
        if (watched) {
            out.print('.');
            out.flush();
        }
    }

    synchronized void end() {
        if (watched) {
            out.println();
        }
    }

    private void show() {
        var line = "Simulated experts: " + done + " of " + people + " have finished, " + given + " answers";
        if (watched) {
            out.print("\r" + line);
            out.flush();
        } else {
            out.println(line);
        }
    }
}

package fi.arvio.bot.conversation;

import java.util.Map;

/** Follows the buttons that are not answers; a button may be pressed twice, or weeks late. */
final class Pressing {
    private final Sprint sprint;
    private final Course course;

    Pressing(Sprint sprint) {
        this.sprint = sprint;
        this.course = new Course(sprint);
    }

    void press(Input.Button button) {
        switch (button) {
            case START -> course.start();
            case CONTINUE -> course.resume();
            case MORE -> course.more();
            case GENERAL -> course.general();
            case THEME -> course.proposeTheme();
            case ENOUGH -> course.enough();
            case MISREAD -> misread();
            case DONE -> written(() -> new Writing(sprint).done(false));
            case DONE_QUOTABLE -> written(() -> new Writing(sprint).done(true));
            case DELETE -> delete();
            case KEEP -> keep();
        }
    }

    private void misread() {
        if (isAwaited(Aside.Kind.CONFIRMING)) {
            sprint.change(state -> state.awaiting(null));
            sprint.explain("confirm.anew", Map.of());
        } else {
            sprint.again();
        }
    }

    private void written(Runnable done) {
        if (isAwaited(Aside.Kind.WRITING)) {
            done.run();
        } else {
            sprint.again();
        }
    }

    /** An old button deletes nothing: only one that was just asked for does. */
    private void delete() {
        if (isAwaited(Aside.Kind.DELETING)) {
            new Deleting(sprint).delete();
        } else {
            new Deleting(sprint).ask();
        }
    }

    private void keep() {
        if (isAwaited(Aside.Kind.DELETING)) {
            new Deleting(sprint).keep();
        } else {
            sprint.again();
        }
    }

    private boolean isAwaited(Aside.Kind kind) {
        Aside aside = sprint.state().aside();
        return aside != null && aside.kind() == kind;
    }
}

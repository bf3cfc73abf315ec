package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Command;
import fi.arvio.bot.answer.Reading;
import java.util.Map;

/** What becomes of "I keep my answer", depending on which answer there is to keep. */
final class Keeping {
    private final Sprint sprint;

    Keeping(Sprint sprint) {
        this.sprint = sprint;
    }

    /** The wish as the earlier round's answer, where the question has one and nothing else has been answered since. */
    Reading read(Question question, Reading reading) {
        return isWish(reading)
                ? sprint.views()
                        .toKeep(question)
                        .<Reading>map(Reading.Answered::new)
                        .orElse(reading)
                : reading;
    }

    /** The same where a message that gave an answer of this round now says so. */
    Reading readAnew(Question question, Reading reading) {
        return isWish(reading)
                ? sprint.state()
                        .earlier(question)
                        .map(Stored::answer)
                        .<Reading>map(Reading.Answered::new)
                        .orElse(reading)
                : reading;
    }

    static boolean isWish(Reading reading) {
        return reading instanceof Reading.Wished wished && wished.command() == Command.KEEP;
    }

    /** Whether an answer of this round was opened again, and may be left as it is. */
    boolean isChanging() {
        Question changing = sprint.state().changing();
        return changing != null && sprint.state().given(changing).isPresent();
    }

    void keep() {
        switch (sprint.state().phase()) {
            case NEW, WELCOMED -> sprint.again();
            case STOPPED -> sprint.note("stopped.hint");
            case ASKING, PAUSED, OFFERED, FINISHED -> keepOpen();
        }
    }

    private void keepOpen() {
        if (isChanging()) {
            leaveAsItWas();
        } else if (sprint.state().open().isPresent()) {
            sprint.explain("keep.none", Map.of());
        } else {
            sprint.explain("notUnderstood.nothingOpen", Map.of());
        }
    }

    private void leaveAsItWas() {
        sprint.state().open().flatMap(sprint.state()::given).ifPresent(given -> {
            sprint.change(state -> state.awaiting(null).reopening(null));
            sprint.note("keep.asItWas", Map.of("answer", sprint.views().shown(given)));
            new Answering(sprint).goOn(null);
        });
    }
}

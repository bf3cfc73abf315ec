package fi.arvio.bot.conversation;

import fi.arvio.bot.conversation.DialogueState.Phase;
import java.util.List;
import java.util.Map;

/** Takes up questions that were added to the open round: only they are asked, nothing that was already answered. */
final class Additions {
    private final Sprint sprint;

    Additions(Sprint sprint) {
        this.sprint = sprint;
    }

    /** Whether somebody who was through has a question open again, which they have not seen yet. */
    boolean takeUp() {
        DialogueState state = sprint.state();
        int version = sprint.script().questionnaire().version();
        if (version <= state.agenda().version()) {
            return false;
        }
        List<Question> added = Plans.addedSince(sprint.script(), state);
        sprint.change(s -> s.planning(s.agenda().upTo(version, added)));
        int count =
                (int) added.stream().filter(q -> !sprint.script().isFollowUp(q)).count();
        if (count == 0) {
            return false;
        }
        return switch (state.phase()) {
            case NEW, WELCOMED -> {
                sprint.change(s -> s.planning(s.agenda().announcing(s.agenda().announced() + count)));
                yield false;
            }
            case ASKING, PAUSED, STOPPED -> false;
            case OFFERED, FINISHED -> {
                sprint.note("added.text", Map.of("count", count, "minutes", Minutes.of(count)));
                sprint.change(s -> s.in(Phase.ASKING));
                yield true;
            }
        };
    }
}

package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.conversation.DialogueState.Phase;
import fi.arvio.bot.questionnaire.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells people what became of the themes they brought up. */
final class Deciding {
    private final Sprint sprint;

    Deciding(Sprint sprint) {
        this.sprint = sprint;
    }

    /** Each decision is told once; whoever wants no more messages is told nothing. */
    void tell(Input.Decision decision) {
        DialogueState state = sprint.state();
        int known = state.told().getOrDefault(decision.subject(), 0);
        Optional<Given> theme = state.given().stream()
                .filter(given -> given.stands()
                        && sprint.script().item(given.question()).part() == Item.Part.EMERGING
                        && decision.subject().equals(given.question().subject()))
                .findFirst();
        if (state.phase() == Phase.STOPPED || decision.revision() <= known || theme.isEmpty()) {
            return;
        }
        sprint.change(s -> s.telling(decision.subject(), decision.revision()));
        if (theme.get().answer() instanceof Answer.Words words) {
            say(decision, new Prompt.Quoted(words.text()));
        }
    }

    private void say(Input.Decision decision, Prompt.Quoted theme) {
        Map<String, Object> arguments = new HashMap<>(Map.of("theme", theme));
        switch (decision.verdict()) {
            case ACCEPTED -> sprint.note("theme.accepted", arguments);
            case PARKED -> sprint.note("theme.parked", arguments);
            case MERGED -> {
                if (decision.mergedInto() == null) {
                    sprint.note("theme.mergedWithOther", arguments);
                } else {
                    arguments.put("into", decision.mergedInto());
                    sprint.note("theme.merged", arguments);
                }
            }
        }
        if (decision.message() != null) {
            sprint.note("theme.message", Map.of("message", decision.message()));
        }
    }
}

package fi.arvio.bot.turn;

import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.conversation.DialogueState;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.store.AssignmentRow;
import fi.arvio.bot.store.AssignmentRows;
import fi.arvio.bot.store.SessionRow;
import fi.arvio.bot.store.Sessions;
import fi.arvio.bot.text.Language;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How dialogues begin: those of a second round with what people answered in the earlier one, which is read only here. */
@Singleton
class Beginnings {
    private static final Logger LOG = LoggerFactory.getLogger(Beginnings.class);

    private final AssignmentRows assignments;
    private final Sessions sessions;
    private final StateJson json;

    Beginnings(AssignmentRows assignments, Sessions sessions, StateJson json) {
        this.assignments = assignments;
        this.sessions = sessions;
        this.json = json;
    }

    /** The state before the first word, by pseudonym; none for whoever is asked nothing. */
    Map<String, DialogueState> of(OpenRound round, Map<String, Language> languages) {
        if (languages.isEmpty()) {
            return Map.of();
        }
        Map<String, DialogueState> earlier = earlier(round, languages.keySet());
        Map<String, DialogueState> states = new HashMap<>();
        for (AssignmentRow row : assignments.of(round.id(), languages.keySet())) {
            Assignment assignment = json.assignment(row.document());
            Language language = languages.getOrDefault(row.pseudonym(), Language.FI);
            states.put(row.pseudonym(), first(round, assignment, language, row.pseudonym(), earlier));
        }
        return states;
    }

    private static DialogueState first(
            OpenRound round,
            Assignment assignment,
            Language language,
            String pseudonym,
            Map<String, DialogueState> earlier) {
        DialogueState before = earlier.get(pseudonym);
        return before == null
                ? DialogueState.first(round.script(), assignment, language, Fingerprint.number(pseudonym))
                : DialogueState.second(round.script(), assignment, before);
    }

    private Map<String, DialogueState> earlier(OpenRound round, Collection<String> pseudonyms) {
        UUID earlierRound = round.earlierRound();
        Map<String, DialogueState> states = new HashMap<>();
        if (earlierRound != null) {
            for (SessionRow row : sessions.of(earlierRound, pseudonyms)) {
                DialogueState state = readable(row);
                if (state != null) {
                    states.put(row.pseudonym(), state);
                }
            }
        }
        return states;
    }

    /** What cannot be read any more counts as not answered: nobody is kept from a round by an earlier one. */
    private @Nullable DialogueState readable(SessionRow row) {
        try {
            return json.state(row.document());
        } catch (UncheckedIOException e) {
            LOG.error("A dialogue of an earlier round cannot be read", e);
            return null;
        }
    }
}

package fi.arvio.bot.turn;

import fi.arvio.bot.card.Cards;
import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.conversation.Dialogue;
import fi.arvio.bot.conversation.DialogueState;
import fi.arvio.bot.conversation.Event;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.Occasion;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Person;
import fi.arvio.bot.security.Pseudonyms;
import fi.arvio.bot.store.SessionRow;
import fi.arvio.bot.store.Sessions;
import fi.arvio.bot.text.Language;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the host says unasked, put into words by the dialogue it is about; the dialogue stays exactly as it is. */
@Singleton
public class Unasked {
    private static final Logger LOG = LoggerFactory.getLogger(Unasked.class);

    private final Pseudonyms pseudonyms;
    private final Sessions sessions;
    private final Beginnings beginnings;
    private final StateJson json;
    private final Dialogue dialogue;
    private final Cards cards;
    private final InstantSource campaignTime;

    Unasked(
            Pseudonyms pseudonyms,
            Sessions sessions,
            Beginnings beginnings,
            StateJson json,
            Dialogue dialogue,
            Cards cards,
            @CampaignTime InstantSource campaignTime) {
        this.pseudonyms = pseudonyms;
        this.sessions = sessions;
        this.beginnings = beginnings;
        this.json = json;
        this.dialogue = dialogue;
        this.cards = cards;
        this.campaignTime = campaignTime;
    }

    /** A letter for each of those people of one round, by respondent; whoever is asked nothing gets none. */
    public Map<String, Letter> letters(OpenRound round, Map<String, Input> news) {
        Map<String, String> pseudonymOf = news.keySet().stream()
                .collect(Collectors.toMap(respondent -> respondent, r -> pseudonyms.of(round.series(), r)));
        Map<String, DialogueState> states = states(round, pseudonymOf, news.keySet());
        Map<String, Letter> letters = new HashMap<>();
        news.forEach((respondent, input) -> Optional.ofNullable(states.get(respondent))
                .flatMap(state -> letter(round, state, input))
                .ifPresent(letter -> letters.put(respondent, letter)));
        return letters;
    }

    /** Nothing for a dialogue that cannot be gone on with: that is one person's trouble and nobody else's. */
    private Optional<Letter> letter(OpenRound round, DialogueState state, Input news) {
        try {
            Occasion occasion = new Occasion(round.day(campaignTime.instant()), 0);
            return dialogue.step(round.script(), state, occasion, news).events().stream()
                    .filter(Event.Replied.class::isInstance)
                    .map(Event.Replied.class::cast)
                    .findFirst()
                    .map(this::letter);
        } catch (RuntimeException e) {
            LOG.error("Cannot put into words what one person of round {} is to be told", round.id(), e);
            return Optional.empty();
        }
    }

    private Letter letter(Event.Replied replied) {
        Rendered rendered = cards.render(replied.prompt(), replied.language());
        return new Letter(
                replied.textOnly() ? rendered.asText() : rendered,
                replied.language().locale().toLanguageTag(),
                null,
                false);
    }

    /** How everybody's dialogue stands; of those who have not begun, how it would begin. */
    private Map<String, DialogueState> states(
            OpenRound round, Map<String, String> pseudonymOf, Collection<String> respondents) {
        Map<String, String> begun = sessions.of(round.id(), pseudonymOf.values()).stream()
                .collect(Collectors.toMap(SessionRow::pseudonym, SessionRow::document));
        Map<String, Language> others = new HashMap<>();
        for (String respondent : respondents) {
            String pseudonym = pseudonymOf.getOrDefault(respondent, "");
            Person person = round.roster().get(respondent);
            if (!begun.containsKey(pseudonym) && person != null) {
                others.put(pseudonym, person.language());
            }
        }
        Map<String, DialogueState> first = beginnings.of(round, others);
        Map<String, DialogueState> states = new HashMap<>();
        for (String respondent : respondents) {
            String pseudonym = pseudonymOf.getOrDefault(respondent, "");
            String state = begun.get(pseudonym);
            Optional.ofNullable(first.get(pseudonym))
                    .or(() -> Optional.ofNullable(state).flatMap(this::readable))
                    .ifPresent(read -> states.put(respondent, read));
        }
        return states;
    }

    private Optional<DialogueState> readable(String state) {
        try {
            return Optional.of(json.state(state));
        } catch (UncheckedIOException e) {
            LOG.error("A dialogue cannot be read", e);
            return Optional.empty();
        }
    }
}

package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.round.Person;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.LinkCodes;
import fi.arvio.bot.store.Contacts;
import fi.arvio.bot.turn.Incoming;
import fi.arvio.bot.turn.StateJson;
import fi.arvio.bot.turn.Turns;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Knows whose chat it is, and takes their turn.
 *
 * <p>Telegram tells nothing that a roster could know. A personal link brings somebody here once; from then on the row
 * that says where they can be reached says who they are.
 */
@Singleton
@WithTelegram
class Desk {
    static final String CHANNEL = "telegram";

    private final Rounds rounds;
    private final LinkCodes codes;
    private final Contacts contacts;
    private final Turns turns;
    private final StateJson json;

    Desk(Rounds rounds, LinkCodes codes, Contacts contacts, Turns turns, StateJson json) {
        this.rounds = rounds;
        this.codes = codes;
        this.contacts = contacts;
        this.turns = turns;
        this.json = json;
    }

    /** Takes the update unless it was taken before; all that it causes is committed together, or nothing is. */
    @Transactional
    void take(Update update) {
        Incoming incoming = incoming(update);
        if (turns.take(incoming) && update.content() instanceof Update.Content.Started) {
            // Only a new update may unbind: an old one that comes again would undo what came after it.
            incoming.invited()
                    .ifPresent(invited -> contacts.leaveTo(
                            CHANNEL, update.chat(), invited.person().respondent()));
        }
    }

    /** Gives the update up, and says so. */
    @Transactional
    void giveUp(Update update) {
        turns.giveUp(incoming(update));
    }

    private Incoming incoming(Update update) {
        return new Incoming(
                CHANNEL,
                update.chat(),
                Long.toString(update.id()),
                update.message(),
                json.write(new Reference(Long.parseLong(update.chat()))),
                update.personal() ? invited(update) : Optional.empty(),
                update.personal(),
                update.language(),
                update.content().input());
    }

    /** Whose link it is, else whose chat it has been; a link that holds no more changes nothing. */
    private Optional<Rounds.Invited> invited(Update update) {
        Optional<String> named =
                update.content() instanceof Update.Content.Started(String code) ? respondent(code) : Optional.empty();
        return named.or(() -> contacts.respondent(CHANNEL, update.chat())).flatMap(rounds::byRespondent);
    }

    private Optional<String> respondent(String code) {
        return rounds.all().stream()
                .flatMap(round -> round.roster().values().stream()
                        .filter(person -> codes.is(code, round.series(), person.respondent())))
                .map(Person::respondent)
                .findFirst();
    }
}

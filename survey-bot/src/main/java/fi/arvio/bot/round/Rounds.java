package fi.arvio.bot.round;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The rounds that are known here and now; filled from the copies at start and by every poll that brings news. */
@Singleton
public class Rounds {
    private final Map<UUID, OpenRound> known = new ConcurrentHashMap<>();

    /** A person with the round that invited them. */
    public record Invited(OpenRound round, Person person) {}

    public void put(OpenRound round) {
        known.put(round.id(), round);
    }

    /** Forgets every round that is not among these. */
    public void keepOnly(Collection<UUID> ids) {
        known.keySet().retainAll(ids);
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }

    public List<OpenRound> all() {
        return List.copyOf(known.values());
    }

    /** Who a Microsoft Entra object id is, if they are on a roster. */
    public Optional<Invited> byEntraObjectId(String entraObjectId) {
        String id = entraObjectId.toLowerCase(Locale.ROOT);
        return find(person -> person.entraObjectId().equals(id));
    }

    public Optional<Invited> byRespondent(String respondent) {
        return find(person -> person.respondent().equals(respondent));
    }

    private Optional<Invited> find(Predicate<Person> wanted) {
        return known.values().stream()
                .flatMap(round ->
                        round.roster().values().stream().filter(wanted).map(person -> new Invited(round, person)))
                .findFirst();
    }
}

package fi.arvio.bot.round;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The rounds that are known here and now; filled from the copies at start and by every poll that brings news. */
@Singleton
public class Rounds {
    private volatile Index index = new Index(Map.of(), Map.of(), Map.of());

    /** A person with the round that invited them. */
    public record Invited(OpenRound round, Person person) {}

    /** Everything that is known at one moment; whoever is in several rounds is in the one that closes last. */
    private record Index(
            Map<UUID, OpenRound> rounds, Map<String, Invited> byEntraObjectId, Map<String, Invited> byRespondent) {
        static Index of(Map<UUID, OpenRound> rounds) {
            Map<String, Invited> byEntraObjectId = new HashMap<>();
            Map<String, Invited> byRespondent = new HashMap<>();
            rounds.values().stream()
                    .sorted(Comparator.comparing(OpenRound::closesAt).thenComparing(OpenRound::id))
                    .forEach(round -> round.roster().values().forEach(person -> {
                        if (!person.entraObjectId().isEmpty()) {
                            byEntraObjectId.put(person.entraObjectId(), new Invited(round, person));
                        }
                        byRespondent.put(person.respondent(), new Invited(round, person));
                    }));
            return new Index(Map.copyOf(rounds), Map.copyOf(byEntraObjectId), Map.copyOf(byRespondent));
        }
    }

    public synchronized void put(OpenRound round) {
        Map<UUID, OpenRound> rounds = new HashMap<>(index.rounds());
        rounds.put(round.id(), round);
        index = Index.of(rounds);
    }

    /** Forgets every round that is not among these. */
    public synchronized void keepOnly(Collection<UUID> ids) {
        if (!ids.containsAll(index.rounds().keySet())) {
            Map<UUID, OpenRound> rounds = new HashMap<>(index.rounds());
            rounds.keySet().retainAll(ids);
            index = Index.of(rounds);
        }
    }

    public boolean isEmpty() {
        return index.rounds().isEmpty();
    }

    public List<OpenRound> all() {
        return List.copyOf(index.rounds().values());
    }

    public Optional<OpenRound> byId(UUID id) {
        return Optional.ofNullable(index.rounds().get(id));
    }

    /** Who a Microsoft Entra object id is, if they are on a roster. */
    public Optional<Invited> byEntraObjectId(String entraObjectId) {
        return Optional.ofNullable(index.byEntraObjectId().get(entraObjectId.toLowerCase(Locale.ROOT)));
    }

    public Optional<Invited> byRespondent(String respondent) {
        return Optional.ofNullable(index.byRespondent().get(respondent));
    }
}

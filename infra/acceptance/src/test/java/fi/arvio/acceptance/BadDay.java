package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.acceptance.UnreliableConnector.Fate;
import fi.arvio.demo.simulation.Person;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A day on which everything goes wrong: what is cut off or blocked goes by person, what is only put off by attempt. */
final class BadDay {
    /** As many as one bot sends at a time. */
    private static final int IN_FLIGHT = 16;

    private static final String KILLED = "whoever sent it ended meanwhile";

    private final List<Person> people;
    private final Map<String, Fate> fates = new HashMap<>();
    private final AtomicInteger attempts = new AtomicInteger();

    BadDay(List<Person> people) {
        this.people = people;
        for (var number = 1; number <= people.size(); number++) {
            fates.put(people.get(number - 1).conversation(), fate(number));
        }
    }

    private static Fate fate(int number) {
        if (number % 20 == 0) {
            return Fate.BLOCKED;
        }
        if (number % 250 == 3) {
            return Fate.SILENCE;
        }
        return switch (number % 50) {
            case 1 -> Fate.CUT;
            case 2 -> Fate.TAKEN_AND_CUT;
            default -> Fate.TAKEN;
        };
    }

    Fate fate(String conversation) {
        var attempt = attempts.incrementAndGet();
        if (attempt % 400 > 360) {
            return Fate.THROTTLED;
        }
        var fate = fates.getOrDefault(conversation, Fate.TAKEN);
        return fate == Fate.TAKEN && attempt % 100 == 7 ? Fate.UNAVAILABLE : fate;
    }

    /** Whether nobody got two, whoever could be reached got one, and the rest are told of. */
    void judge(Map<String, Integer> taken, JsonNode deliveries) {
        var twice = new HashMap<>(taken);
        twice.values().removeIf(times -> times == 1);
        assertThat(twice).isEmpty();

        var reasons = uncertain(deliveries);
        var uncertain = reasons.keySet();
        var cut = those(fate -> fate == Fate.CUT || fate == Fate.TAKEN_AND_CUT || fate == Fate.SILENCE);
        assertThat(uncertain).containsAll(cut);
        var others = new HashMap<>(reasons);
        others.keySet().removeAll(cut);
        assertThat(others).hasSizeLessThanOrEqualTo(IN_FLIGHT);
        assertThat(others.values()).allMatch(KILLED::equals);

        var blocked = those(fate -> fate == Fate.BLOCKED);
        assertThat(people)
                .filteredOn(person -> !uncertain.contains(person.id()) && !blocked.contains(person.id()))
                .allMatch(person -> taken.containsKey(person.conversation()));
        // Of one that was just being turned away when the bot was killed, nobody knows that either.
        blocked.removeAll(uncertain);
        assertThat(deliveries.path("sent").asInt()).isEqualTo(people.size() - blocked.size() - uncertain.size());
        assertThat(deliveries.path("failed").asInt()).isEqualTo(blocked.size());
        assertThat(deliveries.path("unreachable").path("BLOCKED_BY_USER").asInt())
                .isEqualTo(blocked.size());
    }

    /** Of whom nobody knows whether they got theirs, and why. */
    private static Map<String, String> uncertain(JsonNode deliveries) {
        var uncertain = new HashMap<String, String>();
        deliveries
                .path("uncertainOnes")
                .forEach(one -> uncertain.put(
                        one.path("respondent").asText(), one.path("reason").asText()));
        return uncertain;
    }

    private Set<String> those(Predicate<Fate> which) {
        return people.stream()
                .filter(person -> which.test(fates.get(person.conversation())))
                .map(Person::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}

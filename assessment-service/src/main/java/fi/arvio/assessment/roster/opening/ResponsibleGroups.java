package fi.arvio.assessment.roster.opening;

import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Responsibility;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the body groups that answer for each goal: those that hold a body which the goal or an action of
 * it names, or a part of such a body. */
record ResponsibleGroups(Map<String, String> groupOfBody, Map<String, String> partOf) {

    /** Groups by goal; a goal that names none of their bodies is left out. */
    Map<String, Set<String>> of(Collection<Programme> programmes) {
        Map<String, Set<String>> groups = new HashMap<>();
        programmes.stream().flatMap(Programme::allGoals).forEach(goal -> {
            Set<String> answering = responsible(goal)
                    .map(Responsibility::body)
                    .flatMap(body -> groups(body).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!answering.isEmpty()) {
                groups.put(goal.code(), answering);
            }
        });
        return groups;
    }

    private static Stream<Responsibility> responsible(Goal goal) {
        return Stream.concat(
                        Stream.of(goal.responsibilities()),
                        goal.actions().stream().map(Action::responsibilities))
                .flatMap(List::stream);
    }

    /** The groups that hold the body or parts of it, else the one that holds the nearest body it is part of. */
    private Set<String> groups(String body) {
        Set<String> holding = groupOfBody.entrySet().stream()
                .filter(entry -> chain(entry.getKey()).contains(body))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return holding.isEmpty() ? above(body).map(Set::of).orElse(Set.of()) : holding;
    }

    private Optional<String> above(String body) {
        return chain(body).stream()
                .flatMap(at -> groupOfBody.containsValue(at) ? Stream.of(at) : Stream.ofNullable(groupOfBody.get(at)))
                .findFirst();
    }

    /** The body, what it is part of, and so on. */
    private List<String> chain(String body) {
        List<String> chain = new ArrayList<>();
        for (String at = body; at != null && !chain.contains(at); at = partOf.get(at)) {
            chain.add(at);
        }
        return chain;
    }
}

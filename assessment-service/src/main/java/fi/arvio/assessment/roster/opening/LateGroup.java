package fi.arvio.assessment.roster.opening;

import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.round.BodyGroup;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the group of somebody who comes after the opening. Groups were fixed then: none is made and none gets smaller. */
final class LateGroup {
    private LateGroup() {}

    /** Their body's group, else that of what it is part of, else the other bodies, else the smallest there is. */
    static String of(String body, Map<String, String> partOf, List<BodyGroup> groups, Collection<Respondent> roster) {
        Set<String> codes = groups.stream().map(BodyGroup::code).collect(Collectors.toSet());
        if (codes.contains(BodyGroup.PILOT)) {
            return BodyGroup.PILOT;
        }
        Set<String> tried = new HashSet<>();
        for (String at = body; at != null && tried.add(at); at = partOf.get(at)) {
            String group = codes.contains(at) ? at : groupOf(at, roster);
            if (group != null && codes.contains(group)) {
                return group;
            }
        }
        return codes.contains(BodyGroups.OTHER) ? BodyGroups.OTHER : smallest(groups);
    }

    private static @Nullable String groupOf(String body, Collection<Respondent> roster) {
        return roster.stream()
                .filter(one -> one.body().equals(body))
                .flatMap(one -> Stream.ofNullable(one.bodyGroup()))
                .findFirst()
                .orElse(null);
    }

    private static String smallest(List<BodyGroup> groups) {
        return groups.stream()
                .min(Comparator.comparingInt(BodyGroup::members).thenComparing(BodyGroup::code))
                .map(BodyGroup::code)
                .orElseThrow(() -> new IllegalArgumentException("an open round has groups"));
    }
}

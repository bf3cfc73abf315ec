package fi.arvio.assessment.roster.opening;

import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.roster.Eligibility;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.round.Subject;
import fi.arvio.assessment.text.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that opening a round fixes: respondents with their groups, the groups, which of them answer for what goal,
 * and who can be asked what.
 */
record Opening(
        List<Respondent> respondents,
        List<BodyGroup> groups,
        Map<String, Set<String>> responsible,
        List<Subject> subjects) {
    private static final Text OTHER_BODIES = new Text("Muut tahot", "Övriga aktörer", "Other bodies");

    private static final Text PILOT = new Text("Pilotti", "Pilot", "Pilot");

    /** The testers of a pilot are one group, whatever bodies they come from. */
    static Opening of(boolean pilot, List<Respondent> roster, List<Programme> programmes, List<Body> bodies) {
        return pilot ? ofPilot(roster, programmes) : of(roster, programmes, bodies);
    }

    private static Opening ofPilot(List<Respondent> roster, List<Programme> programmes) {
        Eligibility eligibility = new Eligibility(programmes);
        List<Respondent> respondents = roster.stream()
                .map(one -> one.in(BodyGroup.PILOT, eligibility.goals(one.expertise())))
                .toList();
        return new Opening(
                respondents,
                List.of(new BodyGroup(BodyGroup.PILOT, PILOT, respondents.size())),
                Map.of(),
                eligibility.subjects(respondents.stream().map(Respondent::goals).toList()));
    }

    private static Opening of(List<Respondent> roster, List<Programme> programmes, List<Body> bodies) {
        if (roster.size() < BodyGroup.MINIMUM) {
            throw new IllegalArgumentException(
                    "a roster of %d is smaller than any group may be".formatted(roster.size()));
        }
        Map<String, String> groupOf = BodyGroups.of(
                roster.stream()
                        .map(one -> new Employment(one.code(), one.body()))
                        .toList(),
                partOf(bodies),
                BodyGroup.MINIMUM);
        Eligibility eligibility = new Eligibility(programmes);
        List<Respondent> respondents = roster.stream()
                .map(one ->
                        one.in(groupOf.getOrDefault(one.body(), BodyGroups.OTHER), eligibility.goals(one.expertise())))
                .toList();
        return new Opening(
                respondents,
                groups(respondents, bodies),
                new ResponsibleGroups(groupOf, partOf(bodies)).of(programmes),
                eligibility.subjects(respondents.stream().map(Respondent::goals).toList()));
    }

    static Map<String, String> partOf(List<Body> bodies) {
        Map<String, String> partOf = new HashMap<>();
        for (Body body : bodies) {
            String above = body.partOf();
            if (above != null) {
                partOf.put(body.code(), above);
            }
        }
        return partOf;
    }

    /** In the order of the catalogue, the other bodies last. */
    private static List<BodyGroup> groups(List<Respondent> respondents, List<Body> bodies) {
        Map<String, Text> names = new LinkedHashMap<>();
        bodies.forEach(body -> names.put(body.code(), body.name()));
        names.put(BodyGroups.OTHER, OTHER_BODIES);
        return names.entrySet().stream()
                .map(name -> new BodyGroup(name.getKey(), name.getValue(), members(respondents, name.getKey())))
                .filter(group -> group.members() > 0)
                .toList();
    }

    private static int members(List<Respondent> respondents, String group) {
        return (int) respondents.stream()
                .filter(respondent -> respondent.isOf(group))
                .count();
    }
}

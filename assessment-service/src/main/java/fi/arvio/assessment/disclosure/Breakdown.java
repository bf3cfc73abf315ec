package fi.arvio.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The second dimension of an item's cells: the body groups, which of them answer for what cell, and who is in which.
 * Whoever is in none of the groups is counted among everybody alone.
 */
public record Breakdown(List<String> groups, Map<String, Set<String>> responsible, Map<String, String> groupOf) {
    /** Everybody's answers and nobody's apart. */
    public static final Breakdown NONE = new Breakdown(List.of(), Map.of(), Map.of());

    public Breakdown {
        groups = List.copyOf(groups);
        responsible = Map.copyOf(responsible);
        groupOf = Map.copyOf(groupOf);
    }

    /** Every part that has figures of its own beside everybody. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        groups.forEach(group -> parts.add(new Part.OfGroup(group)));
        if (!responsible.isEmpty()) {
            parts.addAll(List.of(Part.Side.values()));
        }
        return parts;
    }

    /** Whether the part has a figure of a cell without children. */
    boolean tells(Part part, String cell) {
        return !(part instanceof Part.Side) || responsible.containsKey(cell);
    }

    boolean counts(Part part, String cell, String respondent) {
        String group = groupOf.get(respondent);
        return switch (part) {
            case Part.Everybody everybody -> true;
            case Part.OfGroup(String of) -> of.equals(group);
            case Part.Side side -> side == side(cell, group);
        };
    }

    private Part.@Nullable Side side(String cell, @Nullable String group) {
        Set<String> answering = responsible.get(cell);
        if (answering == null || group == null || !groups.contains(group)) {
            return null;
        }
        return answering.contains(group) ? Part.Side.RESPONSIBLE : Part.Side.OTHERS;
    }

    /** The two differ in nothing but people. */
    boolean hasGroupsOf(Breakdown other) {
        return groups.equals(other.groups) && responsible.equals(other.responsible);
    }
}

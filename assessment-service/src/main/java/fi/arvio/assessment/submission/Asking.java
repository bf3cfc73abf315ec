package fi.arvio.assessment.submission;

import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.round.Subject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a round asks about: each kind of item has its subjects. */
public final class Asking {
    /** So many themes of their own can people bring up. */
    private static final Set<String> OWN = Set.of("1", "2", "3", "4", "5");

    private final Map<Item.About, Set<String>> subjects = new EnumMap<>(Item.About.class);

    public Asking(List<Subject> subjects) {
        for (Item.About about : Item.About.values()) {
            this.subjects.put(about, about == Item.About.OWN ? OWN : codes(subjects, about));
        }
    }

    private static Set<String> codes(List<Subject> subjects, Item.About about) {
        return subjects.stream()
                .filter(subject -> subject.kind().name().equals(about.name()))
                .map(Subject::code)
                .collect(Collectors.toSet());
    }

    /** Whether the item is asked about the subject; the empty one is the city. */
    public boolean asks(Item item, String subject) {
        return subjects.getOrDefault(item.about(), Set.of()).contains(subject);
    }
}

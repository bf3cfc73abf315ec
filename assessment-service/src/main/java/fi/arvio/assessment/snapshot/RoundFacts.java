package fi.arvio.assessment.snapshot;

import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.round.Subject;
import java.util.List;
import java.util.stream.Stream;

/** What results need to know of a round beside its answers. */
record RoundFacts(
        int minimumCellSize, List<Programme> programmes, Questionnaire questionnaire, List<Subject> subjects) {

    int eligible(Subject.Kind kind, String code) {
        return subjects.stream()
                .filter(subject -> subject.kind() == kind && subject.code().equals(code))
                .mapToInt(Subject::eligible)
                .sum();
    }

    /** The items of which figures are told. */
    Stream<Item> items() {
        return questionnaire.items().stream().filter(Item::hasFigure);
    }

    Stream<Item> items(Item.About about) {
        return items().filter(item -> item.about() == about);
    }
}

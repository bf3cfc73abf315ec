package fi.arvio.assessment.snapshot.file;

import static java.util.stream.Collectors.toMap;

import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.snapshot.RoundFacts;
import fi.arvio.assessment.snapshot.result.BodyResultsView;
import fi.arvio.assessment.snapshot.result.Results;
import fi.arvio.assessment.snapshot.result.ThemeResultsView;
import fi.arvio.assessment.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every published cell of a snapshot once: everybody's from the city down to the goals, then those of groups. */
record ToldCells(Results results) {

    Stream<Told> all() {
        return Stream.of(core(), pooled(), goals(), groups()).flatMap(cells -> cells);
    }

    private Stream<Told> core() {
        return results.core().items().stream().map(item -> {
            String programme = item.programme();
            return programme == null
                    ? Told.of("CITY", RoundFacts.CITY, null, item)
                    : Told.of("PROGRAMME", programme, title(programme), item);
        });
    }

    private @Nullable Text title(String programme) {
        return results.themes().subjects().stream()
                .filter(subject -> subject.code().equals(programme))
                .map(ThemeResultsView.PooledResult::title)
                .findFirst()
                .orElse(null);
    }

    private Stream<Told> pooled() {
        return results.themes().subjects().stream()
                .flatMap(subject -> subject.items().stream()
                        .map(item -> Told.of(subject.level().name(), subject.code(), subject.title(), item)));
    }

    private Stream<Told> goals() {
        return results.goals().goals().stream()
                .flatMap(goal -> goal.items().stream().map(item -> Told.of("GOAL", goal.goal(), goal.title(), item)));
    }

    private Stream<Told> groups() {
        return results.bodies().subjects().stream()
                .flatMap(subject -> subject.items().stream().flatMap(item -> of(subject, item)));
    }

    private Stream<Told> of(BodyResultsView.SubjectView subject, BodyResultsView.ItemView item) {
        return Stream.of(
                        item.groups().stream().map(row -> of(subject, item, row, row.group())),
                        Stream.ofNullable(item.responsible()).map(row -> of(subject, item, row, "RESPONSIBLE")),
                        Stream.ofNullable(item.others()).map(row -> of(subject, item, row, "OTHERS")))
                .flatMap(rows -> rows);
    }

    private Told of(
            BodyResultsView.SubjectView subject,
            BodyResultsView.ItemView item,
            BodyResultsView.RowView row,
            @Nullable String group) {
        Map<Integer, Text> labels = item.points().stream()
                .collect(toMap(BodyResultsView.PointLabelView::value, BodyResultsView.PointLabelView::label));
        return new Told(
                subject.level(),
                subject.code(),
                subject.title(),
                group,
                item.item(),
                item.stem(),
                evaluationQuestions(item.item()),
                null,
                labels,
                row.figure(),
                row.suppressed(),
                row.instead());
    }

    private List<String> evaluationQuestions(String item) {
        return results.questionnaire()
                .toldItem(item)
                .map(Item::evaluationQuestions)
                .orElse(List.of());
    }
}

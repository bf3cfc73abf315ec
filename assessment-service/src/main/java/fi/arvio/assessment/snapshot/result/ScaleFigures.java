package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.snapshot.RoundReading;
import fi.arvio.assessment.text.Text;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the newest snapshot of a round has published of items with a scale, of everybody together. */
@Singleton
public class ScaleFigures {
    private final PublishedResults published;
    private final RoundReading reading;

    ScaleFigures(PublishedResults published, RoundReading reading) {
        this.published = published;
        this.reading = reading;
    }

    /** By item in the order of the questionnaire, and by subject in that of the programmes. */
    public List<ScaleFigure> of(Round round) {
        Results results = published.results(round);
        Map<String, Text> titles = reading.facts(round).titles();
        Map<String, Item> scales = new HashMap<>();
        results.questionnaire().items().stream()
                .filter(item -> item.type() == Item.Type.SCALE)
                .forEach(item -> scales.put(item.code(), item));
        List<ScaleFigure> told = Stream.concat(core(results, titles), goals(results))
                .filter(one -> scales.containsKey(one.item()))
                .toList();
        return order(results.questionnaire(), told);
    }

    private static Stream<ScaleFigure> core(Results results, Map<String, Text> titles) {
        return results.core().items().stream().flatMap(item -> {
            String programme = item.programme();
            return programme == null ? figure(item, "", null) : figure(item, programme, titles.get(programme));
        });
    }

    private static Stream<ScaleFigure> goals(Results results) {
        return results.goals().goals().stream()
                .flatMap(goal -> goal.items().stream().flatMap(item -> figure(item, goal.goal(), goal.title())));
    }

    private static List<ScaleFigure> order(Questionnaire questionnaire, List<ScaleFigure> told) {
        return questionnaire.items().stream()
                .flatMap(item -> told.stream().filter(one -> one.item().equals(item.code())))
                .toList();
    }

    private static Stream<ScaleFigure> figure(ItemResultView item, String subject, @Nullable Text title) {
        FigureView figure = item.figure();
        return figure == null
                ? Stream.empty()
                : Stream.of(new ScaleFigure(
                        item.item(),
                        subject,
                        item.stem(),
                        title,
                        figure.n(),
                        figure.indicative(),
                        figure.agreement(),
                        figure.iqr(),
                        figure.bottomTwo(),
                        figure.topTwo(),
                        figure.distribution().stream()
                                .filter(point -> point.value() instanceof Number)
                                .map(ScaleFigures::point)
                                .toList()));
    }

    private static ScaleFigure.Point point(FigureView.PointView point) {
        Double share = point.share();
        return new ScaleFigure.Point(
                ((Number) point.value()).intValue(),
                point.count(),
                share == null ? null : (int) Math.round(share * 100));
    }
}

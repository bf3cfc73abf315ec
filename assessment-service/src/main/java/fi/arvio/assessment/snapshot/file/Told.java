package fi.arvio.assessment.snapshot.file;

import fi.arvio.assessment.snapshot.result.FigureView;
import fi.arvio.assessment.snapshot.result.ItemResultView;
import fi.arvio.assessment.text.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one item about one subject by one group, or why nothing is.
 *
 * @param group a body group, RESPONSIBLE or OTHERS; null for everybody
 * @param eligible null for a group, of which that is not told
 * @param labels of the scale's points, where the figure does not have them itself
 */
record Told(
        String level,
        String subject,
        @Nullable Text title,
        @Nullable String group,
        String item,
        Text stem,
        List<String> evaluationQuestions,
        @Nullable Integer eligible,
        Map<Integer, Text> labels,
        @Nullable FigureView figure,
        ItemResultView.@Nullable Suppressed suppressed,
        ItemResultView.@Nullable Instead instead) {

    static Told of(String level, String subject, @Nullable Text title, ItemResultView item) {
        return new Told(
                level,
                subject,
                title,
                null,
                item.item(),
                item.stem(),
                item.evaluationQuestions(),
                item.eligible(),
                Map.of(),
                item.figure(),
                item.suppressed(),
                item.instead());
    }

    @Nullable
    Text label(FigureView.PointView point) {
        Text own = point.label();
        return own == null && point.value() instanceof Number value ? labels.get(value.intValue()) : own;
    }
}

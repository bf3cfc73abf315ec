package fi.arvio.assessment.snapshot.result;

import fi.arvio.assessment.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published figure of an item with a scale.
 *
 * @param subject a programme or a goal; empty for the city
 * @param title of the subject; null for the city
 * @param bottomTwo answers at the two lowest points; null where the scale has fewer than four
 */
public record ScaleFigure(
        String item,
        String subject,
        Text stem,
        @Nullable Text title,
        int answers,
        boolean indicative,
        @Nullable Double agreement,
        @Nullable Integer iqr,
        @Nullable Integer bottomTwo,
        @Nullable Integer topTwo,
        List<Point> points) {
    public ScaleFigure {
        points = List.copyOf(points);
    }

    /** How many answered with a point; the percentage is there from 20 answers on. */
    public record Point(int value, int count, @Nullable Integer percent) {}
}

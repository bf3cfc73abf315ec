package fi.arvio.assessment.delphi;

import fi.arvio.assessment.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question that a second round asks again, with what people see beside their own earlier answer. The figures are those
 * that were published of the round before, and no others.
 *
 * @param subject a programme or a goal; empty for the city
 * @param because why it is important; null where the answers were divided
 * @param higher an argument for an answer higher on the scale
 * @param lower an argument for a lower one
 * @param answers how many answers the figure counts
 */
public record Feedback(
        String item,
        String subject,
        Reason reason,
        @Nullable String because,
        Text higher,
        Text lower,
        int answers,
        boolean indicative,
        List<Point> points) {
    public Feedback {
        points = List.copyOf(points);
    }

    /** Why a question is asked again. */
    public enum Reason {
        /** The published answers stand at both ends of the scale. */
        DIVIDED,
        /** The facilitator says why. */
        IMPORTANT
    }

    /** How many answered with a point of the scale; the percentage is there from 20 answers on. */
    public record Point(int value, int count, @Nullable Integer percent) {}
}

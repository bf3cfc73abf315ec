package fi.arvio.assessment.source;

import fi.arvio.assessment.sheet.FileFault;
import fi.arvio.assessment.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what is odd in a table and why it cannot be taken. */
public final class Notes {
    private static final int LONGEST_QUOTE = 200;

    private final Set<Anomaly> anomalies = new LinkedHashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** Why a table is not taken, and on which row; no row means the table as a whole. */
    public record Refusal(@Nullable Integer row, FileFault fault, Text message) {
        public static Refusal of(@Nullable Integer row, FileFault fault, String first, String second) {
            return new Refusal(row, fault, fault.text().filled(first, second));
        }
    }

    public void add(Anomaly.Kind kind, @Nullable Rows rows, String first, String second) {
        anomalies.add(new Anomaly(kind, rows, kind.filled(first, second), quote(first)));
    }

    private static @Nullable String quote(String words) {
        return words.isEmpty()
                ? null
                : words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }

    public void add(Anomaly.Kind kind, @Nullable Rows rows, String what) {
        add(kind, rows, what, "");
    }

    public void refuse(@Nullable Integer row, FileFault fault, String first, String second) {
        refusals.add(Refusal.of(row, fault, first, second));
    }

    public List<Anomaly> anomalies() {
        return List.copyOf(anomalies);
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}

package fi.arvio.assessment.source.merging;

import fi.arvio.assessment.catalogue.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings what a cell says of indicators together with what the catalogue knows of them. */
final class IndicatorMerging {
    private final String owner;
    private final List<Indicator> known;
    private final Set<String> codes = new HashSet<>();

    private IndicatorMerging(String owner, List<Indicator> known) {
        this.owner = owner;
        this.known = known;
    }

    /** As long as the cell has the same words, the indicators stay as a reader has told them apart. */
    static List<Indicator> of(String owner, List<Indicator> known, List<String> paragraphs, boolean main) {
        if (IndicatorWords.isMadeOf(String.join(" ", paragraphs), pieces(known, main))) {
            return known;
        }
        List<IndicatorWords.Told> told = main ? IndicatorWords.main(paragraphs) : IndicatorWords.monitoring(paragraphs);
        return new IndicatorMerging(owner, known).merge(told);
    }

    private static List<String> pieces(List<Indicator> known, boolean main) {
        return known.stream()
                .flatMap(one -> Stream.of(one.text(), main ? Objects.requireNonNullElse(current(one), "") : ""))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static @Nullable String current(Indicator indicator) {
        Indicator.Current current = indicator.current();
        return current == null ? null : current.text();
    }

    private List<Indicator> merge(List<IndicatorWords.Told> told) {
        List<Indicator> kept = new ArrayList<>();
        told.forEach(one -> known.stream()
                .filter(same -> same.text().equals(one.text()))
                .filter(same -> codes.add(same.code()))
                .findFirst()
                .ifPresent(kept::add));
        return told.stream()
                .map(one -> kept.stream()
                        .filter(same -> same.text().equals(one.text()))
                        .findFirst()
                        .map(same -> {
                            kept.remove(same);
                            return standing(same, one.current());
                        })
                        .orElseGet(() -> added(one)))
                .toList();
    }

    /** A figure belongs to the words it was read from. */
    private static Indicator standing(Indicator same, @Nullable String current) {
        return Objects.equals(current(same), current)
                ? same
                : new Indicator(same.code(), same.kind(), same.text(), same.target(), of(current), same.health());
    }

    private Indicator added(IndicatorWords.Told told) {
        int number = 1;
        while (!codes.add(owner + "-M" + number)) {
            number++;
        }
        return new Indicator(
                owner + "-M" + number,
                IndicatorWords.kind(told.text()),
                told.text(),
                null,
                of(told.current()),
                Indicator.Health.OK);
    }

    private static Indicator.@Nullable Current of(@Nullable String text) {
        return text == null ? null : new Indicator.Current(null, null, null, text);
    }
}

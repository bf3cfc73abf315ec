package fi.arvio.assessment.snapshot.flag;

import fi.arvio.assessment.analysis.Category;
import fi.arvio.assessment.analysis.CategoryCount;
import fi.arvio.assessment.analysis.Figure;
import fi.arvio.assessment.analysis.FrequencyDistribution;
import fi.arvio.assessment.analysis.MissingReason;
import fi.arvio.assessment.analysis.ResponseType;
import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.flag.Evidence;
import fi.arvio.assessment.flag.Input;
import fi.arvio.assessment.flag.Reading;
import fi.arvio.assessment.flag.Subject;
import fi.arvio.assessment.flag.SubjectFigures;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published figures that the flags of a snapshot rest on: other rules read them again, and a later round does. */
@Serdeable
record FlagFigures(List<OfSubject> subjects) {

    /** The figures of one theme or goal. */
    @Serdeable
    record OfSubject(
            Subject.Kind kind,
            String code,
            int eligible,
            @Nullable OfficialStatus official,
            List<Told> figures,
            List<Told> groups) {

        private static OfSubject of(SubjectFigures one) {
            return new OfSubject(
                    one.subject().kind(),
                    one.subject().code(),
                    one.eligible(),
                    one.official(),
                    one.figures().entrySet().stream()
                            .map(entry -> Told.of(entry.getKey(), entry.getValue()))
                            .toList(),
                    one.groups().stream().map(group -> Told.of(null, group)).toList());
        }

        private SubjectFigures read() {
            Subject subject = new Subject(kind, code);
            Map<Input, Reading> readings = new EnumMap<>(Input.class);
            figures.forEach(told -> readings.put(Objects.requireNonNull(told.input()), told.reading(subject)));
            return new SubjectFigures(
                    subject,
                    eligible,
                    readings,
                    groups.stream().map(told -> told.reading(subject)).toList(),
                    official);
        }
    }

    /** One figure as it is public; of a body group it has no input and no name. */
    @Serdeable
    record Told(
            @Nullable Input input,
            String item,
            int release,
            @Nullable String earlierRound,
            boolean ordinal,
            List<Count> counts,
            int n,
            Map<MissingReason, Integer> missing) {

        private static Told of(@Nullable Input input, Reading reading) {
            FrequencyDistribution distribution = reading.figure().distribution();
            return new Told(
                    input,
                    reading.evidence().item(),
                    reading.evidence().release(),
                    reading.evidence().earlierRound(),
                    distribution.type() instanceof ResponseType.Ordinal,
                    reading.figure().categories().stream().map(Count::of).toList(),
                    distribution.validN(),
                    distribution.missing());
        }

        private Reading reading(Subject subject) {
            Map<Category, Integer> byCategory = new LinkedHashMap<>();
            counts.forEach(count -> byCategory.put(count.category(), count.count()));
            List<Category> categories = List.copyOf(byCategory.keySet());
            ResponseType type =
                    ordinal ? new ResponseType.Ordinal(categories) : new ResponseType.SingleChoice(categories);
            return new Reading(
                    new Evidence(subject, item, release, earlierRound),
                    new Figure(new FrequencyDistribution(type, byCategory, n, missing)));
        }
    }

    /** How many answers named a point or a choice. */
    @Serdeable
    record Count(@Nullable Integer point, @Nullable String choice, int count) {

        private static Count of(CategoryCount count) {
            return switch (count.category()) {
                case Category.Point(int point) -> new Count(point, null, count.count());
                case Category.Choice(String code) -> new Count(null, code, count.count());
            };
        }

        private Category category() {
            return point == null ? new Category.Choice(Objects.requireNonNull(choice)) : new Category.Point(point);
        }
    }

    static FlagFigures of(List<SubjectFigures> all) {
        return new FlagFigures(all.stream().map(OfSubject::of).toList());
    }

    List<SubjectFigures> all() {
        return subjects.stream().map(OfSubject::read).toList();
    }

    /** What a later round of the series compares its own progress with. */
    Stream<Reading> progress() {
        return all().stream().flatMap(one -> Stream.ofNullable(one.figures().get(Input.PROGRESS)));
    }
}

package fi.arvio.assessment.submission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a request, whose fields have been validated one by one, as an item response. */
final class Reading {
    private Reading() {}

    /** Empty if the request gives not exactly one kind of content. */
    static Optional<ItemResponse> of(UUID round, ItemResponseRequest request) {
        return content(request).map(content -> response(round, request, content));
    }

    private static ItemResponse response(UUID round, ItemResponseRequest request, Content content) {
        ItemResponseRequest.Version version = requireNonNull(request.questionnaire());
        String subject = request.subject();
        return new ItemResponse(
                new ItemKey(
                        round,
                        requireNonNull(request.pseudonym()),
                        requireNonNull(request.item()),
                        subject == null ? "" : subject),
                requireNonNull(version.code()),
                requireNonNull(version.version()),
                requireNonNull(request.revision()),
                requireNonNull(request.bodyGroup()),
                Boolean.TRUE.equals(request.volunteered()),
                content);
    }

    private static Optional<Content> content(ItemResponseRequest request) {
        ItemResponseRequest.Value value = request.value();
        MissingReason missing = request.missingReason();
        boolean deleted = Boolean.TRUE.equals(request.deleted());
        long given = Stream.of(value != null, missing != null, deleted)
                .filter(one -> one)
                .count();
        if (given != 1) {
            return Optional.empty();
        }
        if (value != null) {
            return value(value);
        }
        return Optional.of(missing != null ? new Content.Missing(missing) : new Content.Deleted());
    }

    /** A list that is absent arrives as an empty one. */
    private static @Nullable List<String> givenOrNull(@Nullable List<String> choices) {
        return choices == null || choices.isEmpty() ? null : choices;
    }

    private static Optional<Content> value(ItemResponseRequest.Value value) {
        Integer point = value.point();
        List<String> choices = givenOrNull(value.choices());
        List<String> ranking = givenOrNull(value.ranking());
        ItemResponseRequest.Pair pair = value.pair();
        String text = value.text();
        long given = Stream.of(point, choices, ranking, pair, text)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            return Optional.empty();
        }
        if (point != null) {
            return Optional.of(new Content.Point(point));
        }
        if (choices != null) {
            return Optional.of(new Content.Choices(choices));
        }
        if (ranking != null) {
            return Optional.of(new Content.Ranking(ranking));
        }
        if (pair != null) {
            return Optional.of(new Content.Pair(requireNonNull(pair.importance()), requireNonNull(pair.success())));
        }
        return Optional.of(new Content.Words(requireNonNull(text), Boolean.TRUE.equals(value.quotable())));
    }
}

package fi.arvio.assessment.submission;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
        MissingReason missing = request.missingReason();
        List<Optional<Content>> given = Stream.<@Nullable Optional<Content>>of(
                        request.value() == null ? null : value(request.value()),
                        missing == null ? null : Optional.<Content>of(new Content.Missing(missing)),
                        Boolean.TRUE.equals(request.deleted()) ? Optional.<Content>of(new Content.Deleted()) : null)
                .<Optional<Content>>mapMulti((one, next) -> {
                    if (one != null) {
                        next.accept(one);
                    }
                })
                .toList();
        return given.size() == 1 ? given.getFirst() : Optional.empty();
    }

    /** A list that is absent arrives as an empty one. */
    private static @Nullable List<String> givenOrNull(@Nullable List<String> choices) {
        return choices == null || choices.isEmpty() ? null : choices;
    }

    private static Optional<Content> value(ItemResponseRequest.Value value) {
        Integer point = value.point();
        List<String> choices = givenOrNull(value.choices());
        String text = value.text();
        if (point != null && choices == null && text == null) {
            return Optional.of(new Content.Point(point));
        }
        if (point == null && choices != null && text == null) {
            return Optional.of(new Content.Choices(choices));
        }
        if (point == null && choices == null && text != null) {
            return Optional.of(new Content.Words(text, Boolean.TRUE.equals(value.quotable())));
        }
        return Optional.empty();
    }
}

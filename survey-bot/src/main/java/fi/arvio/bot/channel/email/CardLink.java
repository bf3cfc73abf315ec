package fi.arvio.bot.channel.email;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The link that a card offers to open, wherever on the card it is. */
final class CardLink {
    private CardLink() {}

    static Optional<URI> of(@Nullable Map<String, Object> card) {
        return card == null ? Optional.empty() : links(card).findFirst().map(URI::create);
    }

    private static Stream<String> links(Object part) {
        return switch (part) {
            case Map<?, ?> element
            when "Action.OpenUrl".equals(element.get("type")) -> Stream.of(String.valueOf(element.get("url")));
            case Map<?, ?> element -> element.values().stream().flatMap(CardLink::links);
            case List<?> elements -> elements.stream().flatMap(CardLink::links);
            default -> Stream.empty();
        };
    }
}

package fi.arvio.demo.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The plain text of an activity. */
final class Twin {
    private Twin() {}

    /** Its text, or what its card says in words; nothing for what is no new message, as the update of an old card. */
    static Optional<String> of(JsonNode activity) {
        if (!"message".equals(activity.path("type").asText())) {
            return Optional.empty();
        }
        var text = activity.path("text").asText("");
        return Optional.of(plain(text.isBlank() ? ofCards(activity) : text)).filter(words -> !words.isEmpty());
    }

    private static String ofCards(JsonNode activity) {
        var words = new StringBuilder();
        for (var attachment : activity.path("attachments")) {
            words.append(attachment.path("content").path("fallbackText").asText(""))
                    .append('\n');
        }
        return words.toString();
    }

    /** Only lines of words: a message repeats what somebody typed or pasted, and a terminal obeys control characters. */
    private static String plain(String text) {
        return text.lines()
                .map(line -> line.replace('\t', ' ').replaceAll("\\p{Cc}", "").stripTrailing())
                .reduce((before, line) -> before + "\n" + line)
                .orElse("")
                .strip();
    }
}

package fi.arvio.acceptance.spelling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Texts in content files: every object that has one string a language. What has no language is the source's wording. */
final class JsonTexts {
    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    private final String source;
    private final List<Passage> passages = new ArrayList<>();

    private JsonTexts(String source) {
        this.source = source;
    }

    static Stream<Passage> of(Path file) throws IOException {
        JsonTexts texts = new JsonTexts(file.getFileName().toString());
        texts.walk(new ObjectMapper().readTree(file.toFile()), "");
        return texts.passages.stream();
    }

    private void walk(JsonNode node, String key) {
        if (node.isObject() && node.has("fi")) {
            node.properties().stream()
                    .filter(text -> LANGUAGES.contains(text.getKey()))
                    .forEach(text -> passages.add(new Passage(
                            source,
                            text.getKey(),
                            key,
                            withoutQuotations(text.getValue().textValue(), key))));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), key + "/" + name(node.get(i), i));
            }
        } else {
            node.properties().forEach(field -> walk(field.getValue(), key + "/" + field.getKey()));
        }
    }

    /** An observation quotes the source's misprints as they are. */
    private static String withoutQuotations(String text, String key) {
        return key.startsWith("/observations/") ? text.replaceAll("[”“][^”“]*”", " ") : text;
    }

    private static String name(JsonNode element, int position) {
        String name =
                (element.path("code").asText() + " " + element.path("subject").asText()).strip();
        return name.isEmpty() ? Integer.toString(position) : name;
    }
}

package fi.arvio.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Serialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The SDK's reading and writing of activities. */
final class Sdk {
    private Sdk() {}

    static JsonNode tree(String json) {
        try {
            return Serialization.jsonToTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Activity read(JsonNode activity) {
        return Serialization.treeToValue(activity, Activity.class);
    }

    static String write(Activity activity) {
        try {
            return Serialization.toString(activity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where something that {@code sent} has is missing in {@code kept} or is another there; what is added is no loss. */
    static List<String> losses(JsonNode sent, JsonNode kept) {
        var losses = new ArrayList<String>();
        compare("", sent, kept, losses);
        return losses;
    }

    private static void compare(String path, JsonNode sent, JsonNode kept, List<String> losses) {
        if (sent.isObject() && kept.isObject()) {
            sent.fieldNames()
                    .forEachRemaining(name -> compare(path + "/" + name, sent.get(name), kept.path(name), losses));
        } else if (sent.isArray() && kept.isArray() && sent.size() == kept.size()) {
            for (var i = 0; i < sent.size(); i++) {
                compare(path + "/" + i, sent.get(i), kept.get(i), losses);
            }
        } else if (!sent.equals(kept)) {
            losses.add(path + ": " + sent + " became " + kept);
        }
    }
}

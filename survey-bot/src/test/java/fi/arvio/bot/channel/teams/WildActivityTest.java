package fi.arvio.bot.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;
import org.quicktheories.generators.Generate;

/** Whatever shape an activity has, reading it ends in one of the three readings and never in an exception. */
class WildActivityTest {
    private static final List<String> NAMES = List.of(
            "type",
            "id",
            "channelId",
            "serviceUrl",
            "conversation",
            "from",
            "recipient",
            "aadObjectId",
            "value",
            "action",
            "data",
            "arvio",
            "act",
            "item",
            "subject",
            "round",
            "missing",
            "choices",
            "text",
            "name",
            "membersAdded",
            "attachments",
            "isGroup",
            "conversationType",
            "timestamp");
    private static final List<String> WORDS = List.of(
            "message",
            "invoke",
            "conversationUpdate",
            "installationUpdate",
            "adaptiveCard/action",
            "answer",
            "start",
            "change",
            "add",
            "personal",
            "http://localhost:1",
            "G1",
            "1",
            "",
            " ",
            "\u0000",
            "\ud800",
            "x".repeat(500));

    private static Gen<Object> json(int depth) {
        Gen<Integer> kind = integers().between(0, depth > 0 ? 6 : 4);
        return in -> value(in, kind.generate(in), depth);
    }

    private static Object value(RandomnessSource in, int kind, int depth) {
        return switch (kind) {
            case 0 -> null;
            case 1 -> integers().all().generate(in);
            case 2 -> Generate.booleans().generate(in);
            case 3 -> Generate.pick(WORDS).generate(in);
            case 4 -> strings().allPossible().ofLengthBetween(0, 5).generate(in);
            case 5 -> list(in, depth);
            default -> object(in, depth);
        };
    }

    private static List<Object> list(RandomnessSource in, int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = integers().between(0, 3).generate(in); i > 0; i--) {
            list.add(json(depth - 1).generate(in));
        }
        return list;
    }

    private static Map<String, Object> object(RandomnessSource in, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = integers().between(0, 8).generate(in); i > 0; i--) {
            map.put(Generate.pick(NAMES).generate(in), json(depth - 1).generate(in));
        }
        return map;
    }

    private static Gen<Map<String, Object>> objects() {
        return in -> object(in, 4);
    }

    @Test
    void any_object_is_read() {
        qt().withExamples(2_000)
                .forAll(objects())
                .checkAssert(
                        map -> assertThat(ActivityReader.read(Fields.of(map))).isNotNull());
    }

    @Test
    void anything_around_a_valid_address_is_read() {
        qt().withExamples(2_000).forAll(objects()).checkAssert(map -> {
            Map<String, Object> activity = new LinkedHashMap<>(map);
            activity.putIfAbsent("type", "message");
            activity.put("id", "1");
            activity.put("channelId", "msteams");
            activity.put("serviceUrl", "http://localhost:1");
            activity.put("conversation", Map.of("id", "a"));
            assertThat(ActivityReader.read(Fields.of(activity))).isNotNull();
        });
    }

    @Test
    void any_card_data_is_read() {
        qt().withExamples(2_000)
                .forAll(objects())
                .checkAssert(map -> assertThat(CardData.read(Fields.of(Map.of("arvio", map))))
                        .isNotNull());
    }

    @Test
    void cleaned_text_goes_through_every_encoder_unchanged() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 50)).checkAssert(text -> {
            String clean = Fields.clean(text);
            assertThat(clean).doesNotContain("\u0000");
            assertThat(new String(
                            clean.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(clean);
        });
        assertThat(Fields.clean("a\ud83d\ude00b\ud83dc\ude00\u0000")).isEqualTo("a\ud83d\ude00bc");
    }
}

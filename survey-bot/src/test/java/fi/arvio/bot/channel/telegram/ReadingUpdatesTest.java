package fi.arvio.bot.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.round.Rounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;
import org.quicktheories.generators.Generate;

/** What an update turns out to be, whatever its shape. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingUpdatesTest {
    private static final ButtonCode CODES = new ButtonCode(new Rounds());
    private static final List<String> NAMES = List.of(
            "update_id",
            "message",
            "edited_message",
            "callback_query",
            "chat",
            "from",
            "id",
            "type",
            "message_id",
            "text",
            "caption",
            "data",
            "is_bot",
            "language_code",
            "photo",
            "voice");
    private static final List<String> WORDS =
            List.of("private", "group", "/start", "/start x", "/", "/@", "@", "aanswer", "\u0000", "\ud800", "", "fi");

    private static Gen<Object> json(int depth) {
        Gen<Integer> kind = integers().between(0, depth > 0 ? 6 : 4);
        return in -> value(in, kind.generate(in), depth);
    }

    private static Object value(RandomnessSource in, int kind, int depth) {
        return switch (kind) {
            case 0 -> null;
            case 1 -> integers().all().generate(in);
            case 2 -> 5_000_000_000.5;
            case 3 -> Generate.pick(WORDS).generate(in);
            case 4 -> strings().allPossible().ofLengthBetween(0, 5).generate(in);
            case 5 -> new ArrayList<>(List.of(String.valueOf(json(0).generate(in))));
            default -> object(in, depth);
        };
    }

    private static Map<String, Object> object(RandomnessSource in, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = integers().between(0, 8).generate(in); i > 0; i--) {
            map.put(Generate.pick(NAMES).generate(in), json(depth - 1).generate(in));
        }
        return map;
    }

    @Test
    void anything_is_read_or_passed_over() {
        Gen<Map<String, Object>> wild = in -> object(in, 4);
        qt().withExamples(3_000).forAll(wild).checkAssert(map -> {
            Map<String, Object> update = new LinkedHashMap<>(map);
            update.put("update_id", 1);
            assertThat(UpdateReader.read(Fields.of(update), CODES)).isNotNull();
            update.put("message", new LinkedHashMap<>(Map.of("chat", Map.of("id", 7, "type", "private"), "text", "x")));
            assertThat(UpdateReader.read(Fields.of(update), CODES)).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "/stop, stop",
                "/apua, apua",
                "/my_answers, my answers",
                "/muuta 3, muuta 3",
                "/help@arvio_bot, help",
                "/help@arvio_bot nyt, help nyt",
                "/4, 4",
                "/, ''",
                "a/b_c@d, a/b_c@d",
                "/start_over, start over",
            })
    void a_command_is_words(String typed, String words) {
        assertThat(content(typed)).isEqualTo(new Update.Content.Heard(new Input.Said(words.equals("''") ? "" : words)));
    }

    @ParameterizedTest
    @CsvSource({"/start, ''", "/start abc, abc", "/start@arvio_bot abc, abc", "'/start   abc ', abc"})
    void starting_a_chat_may_bring_a_code(String typed, String code) {
        assertThat(content(typed)).isEqualTo(new Update.Content.Started(code));
    }

    @Test
    void large_ids_are_kept_whole_and_text_is_fit_for_storing() {
        Optional<Update> update = UpdateReader.read(
                Fields.of(Map.of(
                        "update_id",
                        4_500_000_000L,
                        "message",
                        Map.of(
                                "message_id",
                                5_000_000_000L,
                                "chat",
                                Map.of("id", -1_002_345_678_901L, "type", "supergroup"),
                                "text",
                                "a\u0000b\ud800"))),
                CODES);

        assertThat(update)
                .contains(new Update(
                        4_500_000_000L,
                        "-1002345678901",
                        false,
                        "",
                        "5000000000",
                        new Update.Content.Heard(new Input.Said("ab")),
                        Optional.empty()));
    }

    private static Update.Content content(String typed) {
        return UpdateReader.read(
                        Fields.of(Map.of(
                                "update_id",
                                1,
                                "message",
                                Map.of("chat", Map.of("id", 7, "type", "private"), "text", typed))),
                        CODES)
                .orElseThrow()
                .content();
    }
}

package fi.arvio.bot.channel.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import fi.arvio.bot.answer.CardAnswer;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.conversation.Input;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** Whatever bytes a channel delivers, they are read as JSON and as an activity, or refused, and never trip the bot. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActivityFuzzTest {
    private static final ObjectMapper MAPPER = ObjectMapper.getDefault();
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);

    @FuzzTest(maxDuration = "3m")
    @DictionaryFile(resourcePath = "/fi/arvio/bot/activity.dict")
    void any_bytes_are_an_activity_or_are_refused(byte[] body) {
        Map<String, Object> json;
        try {
            json = MAPPER.readValue(body, OBJECT);
        } catch (IOException notJson) {
            // The controller says so; anything but an IOException would be an error of the server.
            return;
        }
        if (json == null) {
            return;
        }
        Fields activity = Fields.of(json);
        if (ActivityReader.read(activity) instanceof ActivityReader.Reading.Understood understood) {
            storable(understood.input());
            storable(understood.address().activity());
            storable(understood.address().conversation());
        }
        CardData.read(activity).ifPresent(ActivityFuzzTest::storable);
    }

    private static void storable(Input input) {
        switch (input) {
            case Input.Said(String words, var ignored) -> storable(words);
            case Input.Edited(String words, var ignored) -> storable(words);
            case Input.Submitted(String round, var ignored, var revision, CardAnswer answer) -> {
                storable(round);
                storable(answer.text());
                Stream.of(
                                Stream.of(answer.value(), answer.choices(), answer.missing()),
                                answer.ranks().stream(),
                                answer.aspects().stream())
                        .flatMap(texts -> texts)
                        .forEach(ActivityFuzzTest::storable);
            }
            case Input.Reopened(var question) -> storable(question.item());
            default -> {}
        }
    }

    /** PostgreSQL takes no NUL, and UTF-8 no half of a pair. */
    private static void storable(String text) {
        if (text != null) {
            assertThat(text).doesNotContain("\u0000");
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }
}

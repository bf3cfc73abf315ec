package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.channel.Fields;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import okhttp3.Call;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Asks Telegram for updates, and waits for them.
 *
 * <p>Not by the library: it reads a whole batch into types of its own, so that one update of a kind that it cannot read
 * would keep all of them from everybody for ever.
 */
@Singleton
@WithTelegram
class Polling {
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);
    /** How long Telegram keeps the question open while there is nothing. */
    private static final Duration OPEN = Duration.ofSeconds(30);

    private static final Duration ON_THE_WAY = Duration.ofSeconds(10);
    private static final String KINDS = "[\"message\",\"edited_message\",\"callback_query\"]";

    private final Api api;
    private final ObjectMapper mapper;
    private final OkHttpClient http;
    private final String url;
    private volatile @Nullable Call current;

    Polling(Api api, ApiAddress address, ObjectMapper mapper) {
        this.api = api;
        this.mapper = mapper;
        this.url = address.beforeToken() + address.token() + "/getUpdates";
        this.http = api.http()
                .newBuilder()
                .readTimeout(OPEN.plus(ON_THE_WAY))
                .callTimeout(OPEN.plus(ON_THE_WAY))
                .build();
    }

    /**
     * The next updates, at most a hundred.
     *
     * @param from everything before it is confirmed by asking, and Telegram forgets it; empty confirms nothing
     */
    Outcome<List<Fields>> ask(OptionalLong from) {
        FormBody.Builder form = new FormBody.Builder()
                .add("timeout", Long.toString(OPEN.toSeconds()))
                .add("allowed_updates", KINDS);
        from.ifPresent(offset -> form.add("offset", Long.toString(offset)));
        Call call =
                http.newCall(new Request.Builder().url(url).post(form.build()).build());
        current = call;
        try (Response response = call.execute()) {
            return read(mapper.readValue(response.body().bytes(), OBJECT));
        } catch (IOException | RuntimeException e) {
            // Whatever it is: its text may hold the address.
            return new Outcome.Unanswered<>(api.reason(e));
        }
    }

    private Outcome<List<Fields>> read(@Nullable Map<String, Object> json) {
        Fields answer = Fields.of(json == null ? Map.of() : json);
        if (answer.isTrue("ok")) {
            return new Outcome.Done<>(answer.objects("result"));
        }
        if (answer.number("error_code").isEmpty()) {
            return new Outcome.Unanswered<>("an answer that is not Telegram's");
        }
        Integer patience = answer.object("parameters")
                .flatMap(parameters -> parameters.number("retry_after"))
                .orElse(null);
        return new Outcome.Refused<>(
                answer.number("error_code").orElseThrow(),
                api.without(answer.text("description").orElse("")),
                Api.patience(patience));
    }

    /** Breaks off the question that is under way; what it would have brought comes with the next. */
    void breakOff() {
        Call call = current;
        if (call != null) {
            call.cancel();
        }
    }
}

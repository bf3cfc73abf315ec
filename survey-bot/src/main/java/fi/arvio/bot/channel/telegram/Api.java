package fi.arvio.bot.channel.telegram;

import com.pengrad.telegrambot.TelegramBot;
import com.pengrad.telegrambot.model.ResponseParameters;
import com.pengrad.telegrambot.request.BaseRequest;
import com.pengrad.telegrambot.request.GetMe;
import com.pengrad.telegrambot.response.BaseResponse;
import com.pengrad.telegrambot.response.GetMeResponse;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Calls the Bot API. What the library throws is put into words here and goes no further: its texts may hold the address,
 * and the address holds the token.
 */
@Singleton
@WithTelegram
class Api {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** Two of them fit into the time that a relay reserves for a delivery. */
    private static final Duration WHOLE_CALL = Duration.ofSeconds(10);
    /** Nobody is kept waiting longer at a time because of an answer. */
    private static final Duration LONGEST_PATIENCE = Duration.ofHours(1);

    private final ApiAddress address;
    private final OkHttpClient http;
    private final TelegramBot bot;
    private volatile @Nullable String username;

    Api(ApiAddress address) {
        this.address = address;
        this.http = new OkHttpClient.Builder()
                .connectTimeout(CONNECT)
                .readTimeout(WHOLE_CALL)
                .callTimeout(WHOLE_CALL)
                // A redirect could lead to where the token must not go.
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(new JsonOnly())
                .build();
        this.bot = new TelegramBot.Builder(address.token())
                .apiUrl(address.beforeToken())
                .okHttpClient(http)
                .build();
    }

    /** The client that it calls with, for what the library does not do as we need it. */
    OkHttpClient http() {
        return http;
    }

    /** Calls. Blocks for a limited time. */
    <T extends BaseRequest<T, R>, R extends BaseResponse> Outcome<R> call(BaseRequest<T, R> request) {
        try {
            return outcome(bot.execute(request));
        } catch (RuntimeException e) {
            return e.getCause() instanceof IOException io
                    ? new Outcome.Unanswered<>(reason(io))
                    : new Outcome.Unreadable<>(reason(e));
        }
    }

    private <R extends BaseResponse> Outcome<R> outcome(R response) {
        if (response.isOk()) {
            return new Outcome.Done<>(response);
        }
        if (response.errorCode() == 0) {
            return new Outcome.Unanswered<>("an answer that is not Telegram's");
        }
        ResponseParameters parameters = response.parameters();
        Integer seconds = parameters == null ? null : parameters.retryAfter();
        return new Outcome.Refused<>(response.errorCode(), address.without(response.description()), patience(seconds));
    }

    static Duration patience(@Nullable Integer seconds) {
        Duration asked = Duration.ofSeconds(seconds == null || seconds < 0 ? 0 : seconds);
        return asked.compareTo(LONGEST_PATIENCE) > 0 ? LONGEST_PATIENCE : asked;
    }

    /** The text without the token. */
    String without(String text) {
        return address.without(text);
    }

    String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + address.without(e.getMessage());
    }

    /** The bot's user name, asked for once; empty while Telegram does not tell. */
    Optional<String> username() {
        String known = username;
        if (known == null && call(new GetMe()) instanceof Outcome.Done<GetMeResponse>(GetMeResponse me)) {
            known = me.user() == null ? null : me.user().username();
            username = known;
        }
        return Optional.ofNullable(known);
    }

    @PreDestroy
    void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}

package fi.arvio.bot.channel.telegram;

import com.pengrad.telegrambot.request.AnswerCallbackQuery;
import com.pengrad.telegrambot.response.BaseResponse;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the waiting sign on a pressed button. It says nothing, so that no outbox keeps it: Telegram soon forgets a press, and
 * the reply says all.
 */
@Singleton
@WithTelegram
class Acknowledging {
    private static final Logger LOG = LoggerFactory.getLogger(Acknowledging.class);

    private final Api api;

    Acknowledging(Api api) {
        this.api = api;
    }

    void acknowledge(String query) {
        // On its own, so that a slow answer holds up nobody's turn.
        Thread.ofVirtual().name("telegram-acknowledge").start(() -> {
            Outcome<BaseResponse> outcome = api.call(new AnswerCallbackQuery(query));
            if (!(outcome instanceof Outcome.Done<BaseResponse>)) {
                LOG.debug("A press could not be acknowledged: {}", outcome);
            }
        });
    }
}

package fi.arvio.bot.channel.telegram;

import java.time.Duration;

/** What came of a call of the Bot API; nothing in it holds the token. */
sealed interface Outcome<T> {
    /** Telegram did it. */
    record Done<T>(T response) implements Outcome<T> {}

    /** Telegram did it, or so it seems, and says so in a way that cannot be read. */
    record Unreadable<T>(String reason) implements Outcome<T> {}

    /** Telegram says no. */
    record Refused<T>(int code, String description, Duration patience) implements Outcome<T> {}

    /** Nobody answered, or something else than Telegram did. */
    record Unanswered<T>(String reason) implements Outcome<T> {}
}

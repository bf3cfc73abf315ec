package fi.arvio.bot.channel.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Machine time that passes when a test says so. */
final class MovableTime implements InstantSource {
    private volatile Instant now = Instant.parse("2026-03-02T07:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}

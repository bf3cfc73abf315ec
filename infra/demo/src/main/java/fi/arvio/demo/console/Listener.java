package fi.arvio.demo.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Fetches what the bot says and shows it, until it is closed. */
final class Listener implements AutoCloseable {
    private final Conversation conversation;
    private final Screen screen;
    private final Rest rest;
    private final Pace pace;
    private final Thread thread;
    private long after;

    Listener(Conversation conversation, Screen screen, Rest rest, Pace pace) {
        this.conversation = conversation;
        this.screen = screen;
        this.rest = rest;
        this.pace = pace;
        this.after = conversation.beginning();
        this.thread = Thread.ofVirtual().name("listener").unstarted(this::listen);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        rest.end();
        thread.interrupt();
    }

    private void listen() {
        try {
            var failures = 0;
            do {
                failures = isHeard() ? 0 : failures + 1;
                if (failures == 1) {
                    screen.note(Words::trouble);
                }
            } while (failures == 0 || !rest.orEnd(pace.after(failures)));
        } catch (Refused refused) {
            screen.note(words -> refused.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One long poll; false if the bot was not to be reached. */
    private boolean isHeard() throws InterruptedException {
        try {
            for (JsonNode mail : conversation.fetch(after)) {
                hear(mail);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The bot hands out again what it does not yet know to have arrived. */
    private void hear(JsonNode mail) {
        var sequence = mail.path("sequence").asLong();
        if (sequence > after) {
            after = sequence;
            screen.say(mail.path("activity"));
            rest.stir();
        }
    }
}

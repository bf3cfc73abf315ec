package fi.arvio.demo.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/** One person's conversation with the bot, opened again when its token has run out. */
final class Conversation {
    private static final int UNAUTHORIZED = 401;

    private final ChatClient bot;
    private final String expert;
    private final ReentrantLock opening = new ReentrantLock();
    private final long beginning;
    private volatile ChatClient.Opened opened;

    private Conversation(ChatClient bot, String expert, ChatClient.Opened opened) {
        this.bot = bot;
        this.expert = expert;
        this.beginning = opened.after();
        this.opened = opened;
    }

    static Conversation open(ChatClient bot, String expert) throws IOException, InterruptedException {
        return new Conversation(bot, expert, bot.open(expert));
    }

    void send(JsonNode activity) throws IOException, InterruptedException {
        authorized(where -> {
            bot.send(where, activity);
            return activity;
        });
    }

    /** The sequence after which to fetch at first. */
    long beginning() {
        return beginning;
    }

    JsonNode fetch(long after) throws IOException, InterruptedException {
        return authorized(where -> bot.fetch(where, after));
    }

    private JsonNode authorized(Call call) throws IOException, InterruptedException {
        var used = opened;
        try {
            return call.with(used);
        } catch (Refused refused) {
            if (refused.status() != UNAUTHORIZED) {
                throw refused;
            }
            return call.with(insteadOf(used));
        }
    }

    /** Opened once, even when sending and fetching find out together that the token is of no use any more. */
    private ChatClient.Opened insteadOf(ChatClient.Opened used) throws IOException, InterruptedException {
        opening.lock();
        try {
            if (opened.equals(used)) {
                opened = bot.open(expert);
            }
            return opened;
        } finally {
            opening.unlock();
        }
    }

    /** A call that needs the conversation's token. */
    private interface Call {
        JsonNode with(ChatClient.Opened where) throws IOException, InterruptedException;
    }
}

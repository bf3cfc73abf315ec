package fi.arvio.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import fi.arvio.demo.simulation.Activities;
import fi.arvio.demo.simulation.BotClient;
import fi.arvio.demo.simulation.Connector;
import fi.arvio.demo.simulation.Person;
import fi.arvio.demo.simulation.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Talks as Teams does: activities in, and a connector of its own that takes what the bot posts. */
final class TeamsGuest extends Guest implements AutoCloseable {
    private final Connector connector;
    private final Activities activities;
    private final BotClient bot;
    private final BlockingQueue<JsonNode> inbox = new LinkedBlockingQueue<>();

    TeamsGuest(RunningArvio arvio, Person person) throws IOException {
        super(person);
        this.connector = Connector.start();
        this.activities = new Activities(person, connector.url());
        this.bot = new BotClient(arvio.settings().botUrl());
        connector.join(person.conversation(), inbox::add);
    }

    @Override
    void send(Reply reply) throws InterruptedException {
        bot.send(activities.said(reply));
    }

    @Override
    List<JsonNode> listen() throws InterruptedException {
        var news = new ArrayList<JsonNode>();
        var first = inbox.poll(1, TimeUnit.SECONDS);
        if (first != null) {
            news.add(first);
        }
        inbox.drainTo(news);
        return news;
    }

    @Override
    public void close() {
        connector.close();
    }
}

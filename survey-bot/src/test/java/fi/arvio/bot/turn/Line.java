package fi.arvio.bot.turn;

import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.conversation.ShownCard;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person's line to the bot through one channel. */
abstract class Line {
    private final Expert expert;
    private final String name;

    private Line(Expert expert, String name) {
        this.expert = expert;
        this.name = name;
    }

    static Line teams(RunningBot bot, int number) {
        return new Teams(bot.expert(number));
    }

    static Line page(RunningBot bot, int number) {
        return new Page(bot, bot.expert(number));
    }

    abstract void opens();

    /** Sends a message with these fields. */
    abstract void sends(Map<String, Object> fields);

    /** What the bot has sent so far, but for what took the place of something. */
    abstract List<Map<String, Object>> activities();

    String expert() {
        return expert.id();
    }

    /** All that was said, as text. */
    List<String> heard() {
        return activities().stream().map(Line::text).toList();
    }

    ShownCard newestCard() {
        return activities().reversed().stream()
                .filter(activity -> Json.at(activity, "attachments.0.content") != null)
                .findFirst()
                .map(activity -> new ShownCard(text(activity), card(activity)))
                .orElse(new ShownCard("", Map.of()));
    }

    Set<String> arrived() {
        return ChannelsTest.arrived(expert.arrived());
    }

    private static String text(Map<String, Object> activity) {
        Object twin = Json.at(activity, "attachments.0.content.fallbackText");
        return String.valueOf(twin == null ? activity.get("text") : twin);
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Map<String, Object> card(Map<String, Object> activity) {
        return (Map<String, Object>) Json.at(activity, "attachments.0.content");
    }

    @Override
    public String toString() {
        return name;
    }

    /** A chat in Teams. */
    private static final class Teams extends Line {
        private final Expert person;

        private Teams(Expert person) {
            super(person, "Teams");
            this.person = person;
        }

        @Override
        void opens() {
            person.opens();
        }

        @Override
        void sends(Map<String, Object> fields) {
            person.sends(fields);
        }

        @Override
        List<Map<String, Object>> activities() {
            return person.heard().stream().map(FakeConnector.Sent::activity).toList();
        }
    }

    /** The chat page, which the console is too. */
    private static final class Page extends Line {
        private final RunningBot bot;
        private final String path;
        private final String token;
        private final List<Map<String, Object>> shown = new CopyOnWriteArrayList<>();

        private Page(RunningBot bot, Expert person) {
            super(person, "chat page");
            this.bot = bot;
            Map<String, Object> opened =
                    Json.object(bot.post("/chat/conversations", null, Json.write(Map.of("expert", person.id())))
                            .body());
            this.path = "/chat/conversations/" + opened.get("conversation") + "/activities";
            this.token = String.valueOf(opened.get("token"));
            Thread.ofVirtual().start(this::listen);
        }

        @Override
        void opens() {
            post(Map.of("type", "conversationUpdate"));
        }

        @Override
        void sends(Map<String, Object> fields) {
            Map<String, Object> activity = new HashMap<>(fields);
            activity.put("type", "message");
            post(activity);
        }

        private void post(Map<String, Object> activity) {
            Map<String, Object> sent = new HashMap<>(activity);
            sent.put("id", UUID.randomUUID().toString());
            bot.post(path, token, Json.write(sent));
        }

        /** As the page does: always waiting for what comes next, until the bot is closed. */
        private void listen() {
            long last = 0;
            HttpResponse<String> news = bot.get(path + "?after=" + last, token);
            while (news.statusCode() == 200) {
                for (Map<String, Object> mail : Json.objects(news.body())) {
                    last = ((Number) mail.get("sequence")).longValue();
                    keep(mail);
                }
                news = bot.get(path + "?after=" + last, token);
            }
        }

        @Override
        List<Map<String, Object>> activities() {
            return List.copyOf(shown);
        }

        @SuppressWarnings("unchecked") // JSON objects have text keys
        private void keep(Map<String, Object> mail) {
            Map<String, Object> activity = (Map<String, Object>) mail.get("activity");
            if ("message".equals(activity.get("type"))) {
                shown.add(activity);
            }
        }
    }
}

package fi.arvio.bot.turn;

import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeTelegram;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.TelegramChat;
import fi.arvio.bot.conversation.Deed;
import fi.arvio.bot.conversation.ShownCard;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** One person's line to the bot through one channel. */
abstract class Line implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(60);

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

    static Line telegram(RunningBot bot, FakeTelegram telegram, int number) {
        return new Telegram(bot, telegram, number);
    }

    abstract void opens();

    /** Sends a message with these fields. */
    abstract void sends(Map<String, Object> fields);

    /** Whether a conversation can begin like that on the channel. */
    boolean begins(Deed first) {
        return true;
    }

    /** Whether people can do such a thing on the channel. */
    abstract boolean carries(Deed deed);

    abstract void does(Deed deed);

    /** What the bot has sent so far, but for what took the place of something. */
    abstract List<Map<String, Object>> activities();

    void says(String words) {
        sends(Map.of("text", words));
    }

    void presses(Map<String, Object> data) {
        sends(Map.of("value", data));
    }

    /** Nobody listens any more. */
    @Override
    public void close() {}

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

    static String text(Map<String, Object> activity) {
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
        boolean carries(Deed deed) {
            return !(deed instanceof Deed.Returns);
        }

        @Override
        void does(Deed deed) {
            switch (deed) {
                case Deed.Opens() -> opens();
                case Deed.Types(String words, int number) -> sends(Map.of("id", id(number), "text", words));
                case Deed.Edits(int number, String words) ->
                    sends(Map.of(
                            "id",
                            id(number),
                            "type",
                            "messageUpdate",
                            "text",
                            words,
                            "timestamp",
                            "2025-03-03T10:00:00Z"));
                case Deed.Presses presses -> presses(presses.data());
                case Deed.Attaches() -> sends(Map.of("attachments", List.of(Map.of("contentType", "image/png"))));
                default -> throw new IllegalArgumentException("Nobody does that in Teams: " + deed);
            }
        }

        private String id(int number) {
            return person.conversation() + " " + number;
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
        private final long beginning;
        private volatile boolean closed;
        private boolean opened;
        private final List<Map<String, Object>> shown = new CopyOnWriteArrayList<>();

        private Page(RunningBot bot, Expert person) {
            super(person, "chat page");
            this.bot = bot;
            Map<String, Object> opened =
                    Json.object(bot.post("/chat/conversations", null, Json.write(Map.of("expert", person.id())))
                            .body());
            this.path = "/chat/conversations/" + opened.get("conversation") + "/activities";
            this.token = String.valueOf(opened.get("token"));
            this.beginning = ((Number) opened.get("after")).longValue();
            Thread.ofVirtual().start(this::listen);
        }

        @Override
        void opens() {
            opened = true;
            post(Map.of("type", "conversationUpdate"));
        }

        @Override
        void sends(Map<String, Object> fields) {
            Map<String, Object> activity = new HashMap<>(fields);
            activity.put("type", "message");
            post(activity);
        }

        @Override
        boolean carries(Deed deed) {
            return !(deed instanceof Deed.Edits || deed instanceof Deed.Attaches);
        }

        /** A page that is open stays so; opening it anew is coming back. */
        @Override
        void does(Deed deed) {
            switch (deed) {
                case Deed.Opens() -> {
                    if (!opened) {
                        opens();
                    }
                }
                case Deed.Returns() -> opens();
                case Deed.Types(String words, int ignored) -> says(words);
                case Deed.Presses presses -> presses(presses.data());
                default -> throw new IllegalArgumentException("Nobody does that on the page: " + deed);
            }
        }

        private void post(Map<String, Object> activity) {
            Map<String, Object> sent = new HashMap<>(activity);
            sent.put("id", UUID.randomUUID().toString());
            bot.post(path, token, Json.write(sent));
        }

        @Override
        public void close() {
            closed = true;
        }

        /** As the page does: always waiting for what comes next, until the bot is closed. */
        private void listen() {
            long last = beginning;
            HttpResponse<String> news = bot.get(path + "?after=" + last, token);
            while (news.statusCode() == 200 && !closed) {
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

    /** A chat in Telegram, which people come to by their personal link. Everything is waited for until it has been taken. */
    private static final class Telegram extends Line {
        private static final AtomicLong CHATS = new AtomicLong(7_000_000);

        private final RunningBot bot;
        private final FakeTelegram telegram;
        private final int number;
        private final TelegramChat chat;
        private final Map<Integer, Long> typed = new HashMap<>();
        private boolean linked;

        private Telegram(RunningBot bot, FakeTelegram telegram, int number) {
            super(bot.expert(number), "Telegram");
            this.bot = bot;
            this.telegram = telegram;
            this.number = number;
            this.chat = telegram.chat(CHATS.incrementAndGet(), "fi");
        }

        @Override
        void opens() {
            if (!linked) {
                linked = true;
                chat.follows(bot, number);
            }
        }

        @Override
        void sends(Map<String, Object> fields) {
            chat.says(String.valueOf(fields.get("text")));
        }

        /** Before the link has been followed, nobody knows who it is. */
        @Override
        boolean begins(Deed first) {
            return first instanceof Deed.Opens;
        }

        /** Fields are filled in by words there, and nobody can forge a button. */
        @Override
        boolean carries(Deed deed) {
            return !(deed instanceof Deed.Presses(String ignored, String title, var unread) && title.isEmpty());
        }

        @Override
        void does(Deed deed) {
            switch (deed) {
                case Deed.Opens() -> opens();
                case Deed.Returns() -> chat.says("/start");
                case Deed.Types(String words, int count) -> {
                    chat.says(words);
                    typed.put(count, chat.typedLast());
                }
                case Deed.Edits(int count, String words) -> chat.edits(typed.getOrDefault(count, 1L), words);
                case Deed.Presses(String twin, String title, var ignored) -> presses(twin, title);
                case Deed.Attaches() -> chat.sends(Map.of("photo", List.of(Map.of("file_id", "x"))));
                default -> throw new IllegalArgumentException("Nobody does that in Telegram: " + deed);
            }
            await().atMost(LONG)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> telegram.unconfirmed().isEmpty());
        }

        private void presses(String twin, String title) {
            await().atMost(LONG)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> below(twin).isPresent());
            FakeTelegram.Sent message = below(twin).orElseThrow();
            chat.presses(message, message.code(title));
        }

        private Optional<FakeTelegram.Sent> below(String twin) {
            return chat.messages().reversed().stream()
                    .filter(sent -> sent.text().equals(twin))
                    .findFirst();
        }

        @Override
        List<Map<String, Object>> activities() {
            return chat.heard().stream()
                    .<Map<String, Object>>map(text -> Map.of("text", text))
                    .toList();
        }
    }
}

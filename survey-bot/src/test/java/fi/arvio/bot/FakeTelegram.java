package fi.arvio.bot;

import com.sun.net.httpserver.HttpExchange;
import fi.arvio.bot.LoopbackServer.Response;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Telegram's Bot API as its documentation tells it, over real HTTP: a long poll that keeps updates until they are
 * confirmed, messages with keyboards, and the refusals that a bot meets.
 */
public final class FakeTelegram implements AutoCloseable {
    public static final String SECRET = "AAH-the_secret_part_of_the_token-35";
    public static final String TOKEN = "123456789:" + SECRET;
    public static final String USERNAME = "arvio_test_bot";

    private static final int MOST_UPDATES = 100;
    private static final Set<String> ALLOWED = Set.of("message", "edited_message", "callback_query");

    private final LoopbackServer server = new LoopbackServer(this::handle);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<Long, Sent> messages = new ConcurrentHashMap<>();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<Sent> edits = new CopyOnWriteArrayList<>();
    private final Set<String> openQueries = ConcurrentHashMap.newKeySet();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private volatile Function<Call, Response> policy = call -> null;

    private final Object updates = new Object();
    private final List<Map<String, Object>> pending = new ArrayList<>();
    private final List<Map<String, Object>> confirmed = new ArrayList<>();
    private long nextUpdate = 700_000_000;
    private long nextMessage = 1;
    private long polls;
    private boolean closing;

    /** One call of a method. */
    public record Call(String method, Map<String, String> parameters, long nanos) {
        public String chat() {
            return parameters.getOrDefault("chat_id", "");
        }
    }

    /** A message of the bot's as it is shown. */
    public record Sent(long id, String chat, Map<String, String> parameters) {
        public String text() {
            return parameters.get("text");
        }

        /** The keyboard, row by row: what the buttons say and what they send. */
        @SuppressWarnings("unchecked") // JSON objects have text keys
        public List<List<Map<String, Object>>> rows() {
            String markup = parameters.get("reply_markup");
            return markup == null
                    ? List.of()
                    : (List<List<Map<String, Object>>>) Json.object(markup).get("inline_keyboard");
        }

        public List<String> titles() {
            return rows().stream()
                    .flatMap(List::stream)
                    .map(button -> (String) button.get("text"))
                    .toList();
        }

        /** What the button of that title sends. */
        public String code(String title) {
            return rows().stream()
                    .flatMap(List::stream)
                    .filter(button -> title.equals(button.get("text")))
                    .map(button -> (String) button.get("callback_data"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No button \"" + title + "\" below:\n" + text()));
        }
    }

    /** Settings that make a bot speak to this Telegram. */
    public Map<String, Object> settings() {
        return Map.of("arvio.bot.telegram.token", TOKEN, "arvio.bot.telegram.url", server.url());
    }

    public String url() {
        return server.url();
    }

    /** A private chat of somebody's with the bot. */
    public TelegramChat chat(long id, String language) {
        return new TelegramChat(this, id, language);
    }

    /** The chat of a person of the roster, after they have followed their personal link. */
    public TelegramChat linked(RunningBot bot, int number) {
        TelegramChat chat = chat(5_000_000_000L + number, "fi");
        chat.follows(bot, number);
        return chat;
    }

    /** What is answered instead, wherever the policy gives something. */
    public void on(Function<Call, Response> newPolicy) {
        policy = newPolicy;
    }

    /** As before. */
    public void recover() {
        policy = call -> null;
    }

    /** A refusal as Telegram words it. */
    public static Response refusal(int code, String description) {
        return new Response(
                code, Map.of(), Json.write(Map.of("ok", false, "error_code", code, "description", description)));
    }

    /** The refusal that asks for patience. */
    public static Response tooMany(int seconds) {
        return new Response(
                429,
                Map.of(),
                Json.write(Map.of(
                        "ok",
                        false,
                        "error_code",
                        429,
                        "description",
                        "Too Many Requests: retry after " + seconds,
                        "parameters",
                        Map.of("retry_after", seconds))));
    }

    /** Something happens; the bot is told when it asks. Returns the update's id. */
    public long happens(Map<String, Object> what) {
        synchronized (updates) {
            Map<String, Object> update = new LinkedHashMap<>(what);
            long id = nextUpdate++;
            update.put("update_id", id);
            pending.add(update);
            updates.notifyAll();
            return id;
        }
    }

    long messageId() {
        synchronized (updates) {
            return nextMessage++;
        }
    }

    void opens(String query) {
        openQueries.add(query);
    }

    /** Brings once more what was confirmed, as Telegram does when a confirmation got lost. */
    public void redeliver() {
        synchronized (updates) {
            pending.addAll(0, confirmed);
            confirmed.clear();
            updates.notifyAll();
        }
    }

    /** The ids after which updates begin anew, as Telegram does after a quiet week. */
    public void countFrom(long id) {
        synchronized (updates) {
            nextUpdate = id;
        }
    }

    public List<Long> unconfirmed() {
        synchronized (updates) {
            return pending.stream().map(FakeTelegram::id).toList();
        }
    }

    /** How many times updates were asked for. */
    public long polls() {
        synchronized (updates) {
            return polls;
        }
    }

    public List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    public List<Sent> sentTo(String chat) {
        return sent.stream().filter(message -> message.chat().equals(chat)).toList();
    }

    public List<Sent> editedIn(String chat) {
        return edits.stream().filter(message -> message.chat().equals(chat)).toList();
    }

    public List<String> acknowledged() {
        return acknowledged;
    }

    private static long id(Map<String, Object> update) {
        return ((Number) Objects.requireNonNull(update.get("update_id"))).longValue();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String prefix = "/bot" + TOKEN + "/";
        String path = exchange.getRequestURI().getPath();
        Map<String, String> parameters = form(LoopbackServer.body(exchange));
        if (!path.startsWith(prefix)) {
            refusal(401, "Unauthorized").to(exchange);
            return;
        }
        Call call = new Call(path.substring(prefix.length()), parameters, System.nanoTime());
        calls.add(call);
        Response instead = policy.apply(call);
        Response response = instead == null ? answer(call) : instead;
        try {
            response.to(exchange);
        } catch (IOException e) {
            // Whoever asked is gone.
            exchange.close();
        }
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .filter(field -> field.contains("="))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], StandardCharsets.UTF_8),
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private Response answer(Call call) {
        return switch (call.method()) {
            case "getMe" -> ok(Map.of("id", 123456789, "is_bot", true, "first_name", "Arvio", "username", USERNAME));
            case "getUpdates" -> ok(updates(call));
            case "sendMessage" -> send(call);
            case "editMessageText" -> edit(call);
            case "answerCallbackQuery" -> acknowledge(call);
            case "setMyCommands" -> ok(true);
            default -> refusal(404, "Not Found");
        };
    }

    private static Response ok(Object result) {
        return new Response(200, Map.of(), Json.write(Map.of("ok", true, "result", result)));
    }

    private List<Map<String, Object>> updates(Call call) {
        long deadline = System.nanoTime()
                + Duration.ofSeconds(Long.parseLong(call.parameters().getOrDefault("timeout", "0")))
                        .toNanos();
        synchronized (updates) {
            confirm(Long.parseLong(call.parameters().getOrDefault("offset", "0")));
            polls++;
            long mine = polls;
            long left = deadline - System.nanoTime();
            // Another question ends this one, as Telegram does it.
            while (pending.isEmpty() && left > 0 && !closing && mine == polls) {
                await(Duration.ofNanos(left));
                left = deadline - System.nanoTime();
            }
            return pending.stream()
                    .filter(update -> update.keySet().stream().anyMatch(ALLOWED::contains))
                    .limit(MOST_UPDATES)
                    .toList();
        }
    }

    private void confirm(long offset) {
        List<Map<String, Object>> done =
                pending.stream().filter(update -> id(update) < offset).toList();
        pending.removeAll(done);
        confirmed.addAll(done);
        updates.notifyAll();
    }

    private void await(Duration most) {
        try {
            updates.wait(Math.max(1, most.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    private Response send(Call call) {
        Response refusal = refusal(call);
        if (refusal != null) {
            return refusal;
        }
        Sent message = new Sent(messageId(), call.chat(), call.parameters());
        messages.put(message.id(), message);
        sent.add(message);
        return ok(shown(message));
    }

    private Response edit(Call call) {
        long id = Long.parseLong(call.parameters().get("message_id"));
        Sent before = messages.get(id);
        Sent after = new Sent(id, call.chat(), call.parameters());
        if (before == null || !before.chat().equals(call.chat())) {
            return refusal(400, "Bad Request: message to edit not found");
        }
        if (before.text().equals(after.text()) && before.rows().equals(after.rows())) {
            return refusal(
                    400,
                    "Bad Request: message is not modified: specified new message content and reply markup "
                            + "are exactly the same as a current content and reply markup of the message");
        }
        Response refusal = refusal(call);
        if (refusal != null) {
            return refusal;
        }
        messages.put(id, after);
        edits.add(after);
        return ok(shown(after));
    }

    private Response acknowledge(Call call) {
        String query = call.parameters().get("callback_query_id");
        if (!openQueries.remove(query)) {
            return refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        }
        acknowledged.add(query);
        return ok(true);
    }

    /** What Telegram does not take. */
    private static Response refusal(Call call) {
        String text = call.parameters().getOrDefault("text", "");
        List<Map<String, Object>> buttons = new Sent(0, "", call.parameters())
                .rows().stream().flatMap(List::stream).toList();
        if (text.isBlank()) {
            return refusal(400, "Bad Request: message text is empty");
        }
        if (text.length() > 4096) {
            return refusal(400, "Bad Request: message is too long");
        }
        boolean tooMuch = buttons.stream()
                .map(button -> String.valueOf(button.get("callback_data")))
                .anyMatch(data -> data.isEmpty() || data.getBytes(StandardCharsets.UTF_8).length > 64);
        return tooMuch || buttons.size() > 100 ? refusal(400, "Bad Request: BUTTON_DATA_INVALID") : null;
    }

    private static Map<String, Object> shown(Sent message) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("message_id", message.id());
        shown.put("from", Map.of("id", 123456789, "is_bot", true, "first_name", "Arvio", "username", USERNAME));
        shown.put("chat", Map.of("id", Long.parseLong(message.chat()), "type", "private", "first_name", "Aino"));
        shown.put("date", 1_741_000_000);
        shown.put("text", message.text());
        if (!message.rows().isEmpty()) {
            shown.put("reply_markup", Map.of("inline_keyboard", message.rows()));
        }
        return shown;
    }

    /** Nobody can be reached at all. */
    public void down() {
        server.down();
    }

    public void up() {
        server.up();
    }

    @Override
    public void close() {
        synchronized (updates) {
            closing = true;
            updates.notifyAll();
        }
        server.close();
    }
}

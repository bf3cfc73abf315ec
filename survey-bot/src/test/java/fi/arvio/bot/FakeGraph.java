package fi.arvio.bot;

import com.sun.net.httpserver.HttpExchange;
import fi.arvio.bot.LoopbackServer.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The part of Microsoft Graph that installs Teams apps for people, over real HTTP. */
public final class FakeGraph implements AutoCloseable {
    public static final String APP = "0d820ecd-def2-4297-adad-78056cde7c78";
    /** Apps on a page of a list. */
    private static final int PAGE = 2;

    private final Set<String> people = ConcurrentHashMap.newKeySet();
    private final Set<String> installed = ConcurrentHashMap.newKeySet();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile int otherApps;
    private volatile Function<Asked, Response> trouble = asking -> null;
    private final LoopbackServer server = new LoopbackServer(this::handle);

    /** A call. */
    public record Asked(String method, String path, String query, String authorization, String body) {
        public boolean isInstalling() {
            return method.equals("POST");
        }

        public boolean isListing() {
            return method.equals("GET") && path.endsWith("/installedApps");
        }

        public boolean isForChat() {
            return path.endsWith("/chat");
        }

        String user() {
            return path.split("/")[3];
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        Asked asking = new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestURI().getRawQuery()),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                LoopbackServer.body(exchange));
        asked.add(asking);
        Response unusual = trouble.apply(asking);
        (unusual == null ? usual(asking) : unusual).to(exchange);
    }

    private Response usual(Asked asking) {
        if (!people.contains(asking.user())) {
            return error(404, "NotFound", "No user with that id.");
        }
        if (asking.isInstalling()) {
            return installed.add(asking.user())
                    ? new Response(201, Map.of(), "")
                    : error(409, "Conflict", "It is there.");
        }
        return asking.isListing()
                ? list(asking)
                : new Response(200, Map.of(), Json.write(Map.of("id", chat(asking.user()), "chatType", "oneOnOne")));
    }

    private Response list(Asked asking) {
        int from = asking.query().contains("$skiptoken=")
                ? Integer.parseInt(asking.query().replaceAll("\\D", ""))
                : 0;
        List<Map<String, Object>> apps = new ArrayList<>(IntStream.range(0, otherApps)
                .mapToObj(i -> app("other-" + i, "aaaaaaaa-def2-4297-adad-78056cde7c7" + i))
                .toList());
        if (installed.contains(asking.user())) {
            apps.add(app("installation of " + asking.user(), APP));
        }
        List<Map<String, Object>> page = apps.subList(from, Math.min(from + PAGE, apps.size()));
        Map<String, Object> body = from + PAGE < apps.size()
                ? Map.of("value", page, "@odata.nextLink", url() + asking.path() + "?$skiptoken=" + (from + PAGE))
                : Map.of("value", page);
        return new Response(200, Map.of(), Json.write(body));
    }

    private static Map<String, Object> app(String installation, String id) {
        return Map.of("id", installation, "teamsApp", Map.of("id", id, "displayName", "Arvio"));
    }

    /** As Graph says that something is wrong. */
    public static Response error(int status, String code, String message) {
        return new Response(status, Map.of(), Json.write(Map.of("error", Map.of("code", code, "message", message))));
    }

    public static String chat(String user) {
        return "19:" + user + "_bot@unq.gbl.spaces";
    }

    /** Somebody whom the organisation knows. */
    public FakeGraph knows(String user) {
        people.add(user);
        return this;
    }

    /** Everybody has that many other apps before this one, and Graph leaves the filter out of account. */
    public void hasOtherApps(int number) {
        otherApps = number;
    }

    /** What is answered instead of the usual; null for the usual. */
    public void on(Function<Asked, Response> unusual) {
        trouble = unusual;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public boolean isInstalledFor(String user) {
        return installed.contains(user);
    }

    /** Forgets everybody and everything. */
    public void clear() {
        people.clear();
        installed.clear();
        asked.clear();
        otherApps = 0;
        trouble = asking -> null;
    }

    public String url() {
        return server.url();
    }

    public Map<String, Object> settings() {
        return Map.of(
                "arvio.graph.teams-app",
                APP,
                "arvio.graph.url",
                url(),
                "arvio.graph.greeting",
                "8s",
                "micronaut.http.services.graph.read-timeout",
                "1s");
    }

    @Override
    public void close() {
        server.close();
    }
}

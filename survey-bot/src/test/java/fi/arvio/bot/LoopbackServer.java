package fi.arvio.bot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** A real HTTP server on a loopback socket that can go down and come back at the same address. */
public final class LoopbackServer implements AutoCloseable {
    private final HttpHandler handler;
    private final int port;
    private HttpServer server;

    public LoopbackServer(HttpHandler handler) {
        this.handler = handler;
        this.server = listen(0);
        this.port = server.getAddress().getPort();
    }

    /** What is answered. */
    public record Response(int status, Map<String, String> headers, String body) {
        public static Response of(int status) {
            return new Response(status, Map.of(), "{}");
        }

        public static Response of(int status, String header, String value) {
            return new Response(status, Map.of(header, value), "{}");
        }

        void to(HttpExchange exchange) throws IOException {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            headers.forEach(exchange.getResponseHeaders()::set);
            boolean bodiless = status == 204 || status == 304;
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
            if (!bodiless) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        }
    }

    public static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private HttpServer listen(int at) {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), at), 0);
            made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            made.createContext("/", handler);
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public void down() {
        server.stop(0);
    }

    public void up() {
        server = listen(port);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

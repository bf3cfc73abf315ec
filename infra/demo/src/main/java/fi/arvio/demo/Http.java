package fi.arvio.demo;

import java.net.http.HttpClient;
import java.time.Duration;

/** Makes HTTP clients for loopback. */
public final class Http {
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);

    private Http() {}

    /** Never asks for HTTP/2: servers that take every upgrade for a WebSocket leave such a request hanging. */
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_LIMIT)
                .build();
    }
}

package fi.arvio.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** HTTP by hand, for requests that no decent client sends. */
public final class RawHttp {
    private RawHttp() {}

    /** The status, or 0 if the server hung up. */
    public static int status(int port, String request) {
        String response = exchange(port, request);
        return response.startsWith("HTTP/1.") ? Integer.parseInt(response.substring(9, 12)) : 0;
    }

    public static String exchange(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole GET that names that host. */
    public static String get(String path, String host) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    /** A whole POST of JSON that names that host. */
    public static String post(String path, String host, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + host
                + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }
}

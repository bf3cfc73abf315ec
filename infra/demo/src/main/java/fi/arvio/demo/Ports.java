package fi.arvio.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Looks whether somebody listens on a port already. */
public final class Ports {
    private Ports() {}

    /** Refuses in one line that names the port, its use and the way out. */
    static void requireFree(Settings settings) {
        requireFree(settings.servicePort(), "the assessment service", "ARVIO_SERVICE_PORT");
        requireFree(settings.botPort(), "the survey bot", "ARVIO_BOT_PORT");
    }

    private static void requireFree(int port, String user, String variable) {
        if (isTaken(port)) {
            throw new Refusal("Port " + port + ", which " + user + " needs, is taken: stop what listens there, or set "
                    + variable + " to another port.");
        }
    }

    /** Both addresses: some systems let one be bound beside the other. */
    public static boolean isTaken(int port) {
        return !canListen(null, port) || !canListen(InetAddress.getLoopbackAddress(), port);
    }

    /** A port that is free now, for tests. */
    public static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean canListen(@Nullable InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

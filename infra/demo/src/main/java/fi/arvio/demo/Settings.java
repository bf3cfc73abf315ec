package fi.arvio.demo;

import java.nio.file.Path;
import java.util.Map;

/** Where a demo runs: its ports and its data folder, from the environment. */
public record Settings(Path home, int servicePort, int botPort, Path data) {

    /** {@code home} is the repository's root: jars are looked for under it. */
    public static Settings from(Map<String, String> environment, Path home) {
        var settings = new Settings(
                home,
                port(environment, "ARVIO_SERVICE_PORT", 8080),
                port(environment, "ARVIO_BOT_PORT", 3978),
                data(environment, home));
        if (settings.servicePort == settings.botPort) {
            throw new Refusal("ARVIO_SERVICE_PORT and ARVIO_BOT_PORT are both " + settings.botPort
                    + ": give the two services a port each.");
        }
        return settings;
    }

    /** Another bot on the same data and for the same service. */
    public Settings withBotPort(int port) {
        return new Settings(home, servicePort, port, data);
    }

    public Path keys() {
        return data.resolve("keys");
    }

    public String serviceUrl() {
        return "http://localhost:" + servicePort;
    }

    public String botUrl() {
        return "http://localhost:" + botPort;
    }

    /** A relative folder is the caller's, the usual one the repository's. */
    private static Path data(Map<String, String> environment, Path home) {
        var given = environment.getOrDefault("ARVIO_DATA", "");
        var folder = given.isBlank() ? home.resolve("data") : Path.of(given);
        return folder.toAbsolutePath().normalize();
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var given = environment.get(name);
        if (given == null || given.isBlank()) {
            return usual;
        }
        try {
            var port = Integer.parseInt(given.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers outside the range.
        }
        throw new Refusal(name + " is \"" + given + "\": a port is a number from 1 to 65535.");
    }
}

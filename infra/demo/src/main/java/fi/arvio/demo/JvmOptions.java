package fi.arvio.demo;

import java.util.ArrayList;
import java.util.List;

/** What the services' JVMs are told on a small machine. */
final class JvmOptions {
    private JvmOptions() {}

    /** A demo lives for minutes: an early start is worth more than speed later. */
    static List<String> forEarlyStart() {
        return List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    /** No warnings about libraries that we can't change. */
    static List<String> quiet(int feature) {
        var options = new ArrayList<String>();
        // Netty loads native code; JDK 24 and later warn about it.
        options.add("--enable-native-access=ALL-UNNAMED");
        if (feature >= 23) {
            // Netty and H2 reach for Unsafe; older JDKs do not know the option and would not start.
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return List.copyOf(options);
    }
}

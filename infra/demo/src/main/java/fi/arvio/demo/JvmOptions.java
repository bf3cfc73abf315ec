package fi.arvio.demo;

import java.util.ArrayList;
import java.util.List;

/** What a JVM is told so that it says nothing about libraries we can't change. */
final class JvmOptions {
    private JvmOptions() {}

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

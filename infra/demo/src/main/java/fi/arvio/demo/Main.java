package fi.arvio.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** What {@code ./arvio demo} and {@code ./arvio token} run. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            run(Arrays.asList(args));
        } catch (Refusal | IOException failure) {
            System.out.flush();
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        var command = arguments.isEmpty() ? "" : arguments.getFirst();
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        var settings = Settings.from(
                System.getenv(), Path.of(System.getProperty("arvio.home", "")).toAbsolutePath());
        switch (command) {
            case "demo" -> new Demo(settings, Options.parse(rest), System.out).run();
            case "token" -> System.out.println(token(settings, rest));
            default -> throw new Refusal("Usage: ./arvio demo|token");
        }
    }

    private static String token(Settings settings, List<String> arguments) throws IOException {
        var role = Role.parse(arguments.size() == 1 ? arguments.getFirst() : "");
        return new Tokens(new KeyFolder(settings.keys()).signingKey(), InstantSource.system()).sign(role);
    }
}

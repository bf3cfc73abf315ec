package fi.arvio.demo;

import fi.arvio.demo.console.Console;
import fi.arvio.demo.time.TimeCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** What {@code ./arvio demo}, {@code console}, {@code time} and {@code token} run. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            run(Arrays.asList(args));
        } catch (Refusal | IOException failure) {
            System.out.flush();
            // What the console says at the end may hold words of the person, in any language.
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(failure.getMessage());
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
            case "console" -> Console.run(settings, rest);
            case "time" -> {
                DataFolder.requireMade(settings.data());
                TimeCommand.run(settings.data(), rest, InstantSource.system(), System.out);
            }
            default -> throw new Refusal("Usage: ./arvio demo|console|time|token");
        }
    }

    private static String token(Settings settings, List<String> arguments) throws IOException {
        var role = Role.parse(arguments.size() == 1 ? arguments.getFirst() : "");
        return new Tokens(new KeyFolder(settings.keys()).signingKey(), InstantSource.system()).sign(role);
    }
}

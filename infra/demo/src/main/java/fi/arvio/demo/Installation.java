package fi.arvio.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the services of one data folder, each in a JVM of its own. */
public final class Installation {
    private final Settings settings;
    private final Jars jars;

    public Installation(Settings settings) {
        this.settings = settings;
        this.jars = new Jars(settings.home());
    }

    /** Takes the data folder and makes what is missing in it: keys and the folder of logs. */
    public static DataFolder prepare(Settings settings, boolean fresh, PrintStream out) throws IOException {
        var data = DataFolder.open(settings.data());
        try {
            if (fresh) {
                data.empty().forEach(left -> out.println("Left alone, not Arvio's: " + left));
            }
            new KeyFolder(settings.keys()).createMissing(data.hasDatabases());
            data.logs();
            return data;
        } catch (IOException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    public ServiceProcess startService() throws IOException {
        return start("assessment service", jars.assessmentService(), settings.serviceUrl());
    }

    public ServiceProcess startBot() throws IOException {
        return start("survey bot", jars.surveyBot(), settings.botUrl());
    }

    private ServiceProcess start(String name, Path jar, String url) throws IOException {
        var log = settings.data().resolve("logs").resolve(name.replace(' ', '-') + ".log");
        var builder = new ProcessBuilder(command(jar));
        builder.environment().putAll(environment());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new ServiceProcess(name, builder.start(), URI.create(url + "/health"), log);
    }

    private List<String> command(Path jar) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.forEarlyStart());
        command.addAll(JvmOptions.quiet(Runtime.version().feature()));
        command.add("-javaagent:" + jars.lifeline());
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private Map<String, String> environment() {
        return Map.of(
                "ARVIO_DATA", settings.data().toString(),
                "ARVIO_KEYS", settings.keys().toString(),
                "ARVIO_SERVICE_PORT", String.valueOf(settings.servicePort()),
                "ARVIO_BOT_PORT", String.valueOf(settings.botPort()),
                "ARVIO_SERVICE_URL", settings.serviceUrl(),
                "ARVIO_SAMPLE", "true",
                "ARVIO_DEMO", "true",
                // Whoever tries a facilitator's interface wants to see at once what comes of it in the chat.
                "ARVIO_SERVICE_POLL", "2s",
                // Progress goes in delayed batches, so that nobody lays it beside answers; nobody waits for it here.
                "ARVIO_PROGRESS_DELAY", "2s");
    }
}

package fi.arvio.acceptance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the tests use from npm: from the committed lock file, into the build's output. */
final class NodeModules {
    private static final Path FOLDER = Path.of("target", "node");
    private static final Duration INSTALL_LIMIT = Duration.ofMinutes(5);

    private NodeModules() {}

    /** The folder above node_modules, with everything in it. */
    static synchronized Path installed() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        // Another fork may be at it; given back when the channel closes.
        try (var channel =
                FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return install();
        }
    }

    private static Path install() throws IOException, InterruptedException {
        if (Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
                && Files.mismatch(Path.of("package-lock.json"), FOLDER.resolve("package-lock.json")) < 0) {
            return FOLDER;
        }
        for (var file : List.of("package.json", "package-lock.json")) {
            Files.copy(Path.of(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var log = FOLDER.resolve("npm.log");
        var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!npm.waitFor(INSTALL_LIMIT.toMillis(), TimeUnit.MILLISECONDS) || npm.exitValue() != 0) {
            npm.destroyForcibly();
            throw new AssertionError("npm ci failed: " + Files.readString(log));
        }
        return FOLDER;
    }
}

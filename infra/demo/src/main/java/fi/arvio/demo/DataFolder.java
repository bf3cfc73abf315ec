package fi.arvio.demo;

import fi.arvio.demo.postgres.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The folder that holds a demo's databases, keys and logs, held by one demo at a time. */
public final class DataFolder implements AutoCloseable {
    /** Tells a folder of ours from one that somebody named by mistake; locked while a demo runs. */
    private static final String MARK = ".arvio";

    /** What the demo and its services write here; --fresh removes nothing else. */
    private static final String OURS =
            "{keys,logs,postgres,*.mv.db,*.trace.db,*.tempFile,clock-offset*,campaign-clock*}";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder open(Path folder) throws IOException {
        requireOurs(folder);
        PrivateFiles.createFolder(folder);
        var mark = folder.resolve(MARK);
        if (Files.notExists(mark)) {
            PrivateFiles.write(mark, "Data of an Arvio demo.\n");
        }
        var channel = FileChannel.open(mark, StandardOpenOption.WRITE);
        if (!isLockedByUs(channel)) {
            channel.close();
            throw new Refusal("Another demo runs on the data folder " + folder
                    + ": end it first, or set ARVIO_DATA to another folder.");
        }
        return new DataFolder(folder, channel);
    }

    /** Removes databases, keys and logs, and says what else it left. */
    List<Path> empty() throws IOException {
        try (var ours = Files.newDirectoryStream(folder, OURS)) {
            for (var entry : ours) {
                delete(entry);
            }
        }
        return entries(entry -> !entry.endsWith(MARK));
    }

    /** The database that is in it, if any is. */
    Optional<Database> madeWith() throws IOException {
        if (Files.exists(PostgresServer.cluster(postgres()))) {
            return Optional.of(Database.POSTGRES);
        }
        var files = entries(entry -> entry.toString().endsWith(".mv.db"));
        return files.isEmpty() ? Optional.empty() : Optional.of(Database.H2);
    }

    void requireMadeWith(Database wanted) throws IOException {
        var made = madeWith().orElse(wanted);
        if (made != wanted) {
            throw new Refusal("The data in " + folder + " is in " + made.title() + ": start with --db " + made.word()
                    + ", or begin anew with --fresh.");
        }
    }

    /** Everything of its PostgreSQL, if that is its database. */
    Path postgres() {
        return folder.resolve("postgres");
    }

    Path logs() throws IOException {
        var logs = folder.resolve("logs");
        PrivateFiles.createFolder(logs);
        return logs;
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    /** Gives the folder free. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a folder that no demo has been started on. */
    static void requireMade(Path folder) {
        if (Files.notExists(folder.resolve(MARK))) {
            throw new Refusal("No demo's data in " + folder + " yet: ./arvio demo makes it at its first start.");
        }
    }

    private static void requireOurs(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal(folder + " is not a folder: set ARVIO_DATA to another one.");
        }
        if (Files.notExists(folder.resolve(MARK)) && !isEmpty(folder)) {
            throw new Refusal(folder + " holds files that are not Arvio's: set ARVIO_DATA to an empty or new folder.");
        }
    }

    private static boolean isLockedByUs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private List<Path> entries(DirectoryStream.Filter<Path> filter) throws IOException {
        var found = new ArrayList<Path>();
        try (var entries = Files.newDirectoryStream(folder, filter)) {
            entries.forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** Files.walk follows no links, so nothing outside the folder goes. */
    private static void delete(Path entry) throws IOException {
        try (var inside = Files.walk(entry)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

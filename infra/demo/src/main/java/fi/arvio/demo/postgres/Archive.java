package fi.arvio.demo.postgres;

import fi.arvio.demo.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs, as an archive in this jar. */
record Archive(String name) {
    private static final int OWNER_MAY_RUN = 0100;
    private static final int DIGITS = 12;

    static Archive forThisMachine() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family = system.contains("mac") ? "darwin" : system.contains("linux") ? "linux" : system;
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return new Archive("/postgres-" + family + "-" + processor + ".txz");
    }

    /** The folder with the programs, unpacked once; another archive has another folder. */
    Path unpackInto(Path folder) throws IOException {
        var programs = folder.resolve("server-" + digest().substring(0, DIGITS));
        if (Files.notExists(programs)) {
            var unpacking = folder.resolve("unpacking");
            try (var packed = new TarArchiveInputStream(new XZCompressorInputStream(open()))) {
                for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                    unpack(entry, packed, unpacking);
                }
            }
            // Only what is there whole gets the name that is looked for.
            Files.move(unpacking, programs, StandardCopyOption.ATOMIC_MOVE);
        }
        return programs;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive wants to write outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & OWNER_MAY_RUN) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private String digest() throws IOException {
        try (var packed = open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private InputStream open() {
        var packed = Archive.class.getResourceAsStream(name);
        if (packed == null) {
            throw new Refusal("This demo has no PostgreSQL for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch") + ": start it without --db postgres.");
        }
        return new BufferedInputStream(packed);
    }
}

package fi.arvio.demo.postgres;

import com.sun.security.auth.module.UnixSystem;
import fi.arvio.demo.Refusal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server's own programs, and where they write what they have to say. */
record Programs(Path home, Path log) {
    void run(String program, String... arguments) throws IOException, InterruptedException {
        var status = prepare(command(program, arguments)).start().waitFor();
        if (status != 0) {
            throw new Refusal(
                    "PostgreSQL's " + program + " " + arguments[0] + " failed with " + status + "; see " + log);
        }
    }

    /** Takes all output away: a server that held our pipe would be waited for. */
    ProcessBuilder prepare(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(new File("/dev/null"));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** PostgreSQL refuses to run as root, and in a user namespace nobody is. */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }
}

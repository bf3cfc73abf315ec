package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher on machines with other JDKs than this one, made of scripts that only say who they are. */
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "sh",
            "sed",
            "head",
            "find",
            "dirname",
            "readlink",
            "grep",
            "cat",
            "id",
            "paste",
            "uname",
            "rm",
            "awk",
            "chmod");

    @TempDir
    private Path machine;

    private Path path;
    private Path jdks;

    @BeforeEach
    void bareMachine() throws IOException {
        path = Files.createDirectory(machine.resolve("bin"));
        jdks = Files.createDirectory(machine.resolve("jvm"));
        for (var tool : TOOLS) {
            borrow(tool);
        }
    }

    @Test
    void without_a_jdk_one_line_says_what_to_install() throws Exception {
        var run = run(Map.of(), "demo");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output().lines()).singleElement().asString().contains("JDK 21 or newer", "install");
    }

    @Test
    void an_old_jdk_is_as_good_as_none() throws Exception {
        jdk("temurin-17", "17.0.15");
        assertThat(run(Map.of(), "test").status()).isEqualTo(1);
    }

    @Test
    void prefers_25_to_newer_and_older_ones() throws Exception {
        jdk("a-21", "21.0.8");
        jdk("b-26", "26");
        jdk("c-25", "25.0.1");
        assertThat(chosen(Map.of())).isEqualTo("25.0.1");
    }

    @Test
    void without_25_takes_the_newest() throws Exception {
        jdk("a-24", "24.0.2");
        jdk("b-21", "21.0.8");
        jdk("c-17", "17.0.15");
        assertThat(chosen(Map.of())).isEqualTo("24.0.2");
    }

    @Test
    void passes_over_broken_ones() throws Exception {
        jdk("a-25-without-javac", "25");
        Files.delete(jdks.resolve("a-25-without-javac/bin/javac"));
        jdk("b-25-that-does-not-run", "25");
        script(jdks.resolve("b-25-that-does-not-run/bin/java"), "exit 127");
        Files.createSymbolicLink(jdks.resolve("c-25-that-leads-nowhere"), machine.resolve("nowhere"));
        jdk("d-21", "21.0.8");
        assertThat(chosen(Map.of("JAVA_HOME", jdks.resolve("gone").toString()))).isEqualTo("21.0.8");
    }

    @Test
    void looks_at_java_home_and_at_the_path() throws Exception {
        var home = jdkIn(machine.resolve("opt/jdk"), "22.0.2");
        assertThat(chosen(Map.of("JAVA_HOME", home.toString()))).isEqualTo("22.0.2");

        var onPath = jdkIn(machine.resolve("usr/jdk"), "25.0.2");
        Files.createSymbolicLink(path.resolve("javac"), onPath.resolve("bin/javac"));
        assertThat(chosen(Map.of("JAVA_HOME", home.toString()))).isEqualTo("25.0.2");
    }

    @Test
    void finds_jdks_with_spaces_and_as_macos_lays_them() throws Exception {
        jdkIn(jdks.resolve("Temurin 25.jdk/Contents/Home"), "25.0.3");
        assertThat(chosen(Map.of())).isEqualTo("25.0.3");
    }

    @Test
    void the_tests_name_what_is_missing_and_the_one_command_that_installs_it() throws Exception {
        jdk("a-25", "25");
        // Not root, and no package tool to be found: the command is the only thing left to say.
        script(path.resolve("id"), "echo 1000");
        script(path.resolve("dnf"), "exit 1");
        var run = run(Map.of(), "test");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("Node.js 20 or newer with npm, Chromium, Hunspell with Swedish and British English,"
                        + " Voikko with Finnish")
                .endsWith("Install it with: sudo dnf install nodejs npm chromium"
                        + " hunspell hunspell-sv hunspell-en-GB voikko-tools voikko-fi\n");
    }

    @Test
    void a_spell_checker_without_its_dictionary_is_missing_too() throws Exception {
        jdk("a-25", "25");
        script(path.resolve("id"), "echo 1000");
        script(path.resolve("dnf"), "exit 1");
        for (var tool : List.of("node", "npm", "chromium")) {
            script(path.resolve(tool), "echo v22.1.0");
        }
        script(path.resolve("hunspell"), "[ \"$2\" = en_GB ]");
        script(path.resolve("voikkospell"), "exit 0");
        var run = run(Map.of(), "test");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).endsWith("Install it with: sudo dnf install hunspell hunspell-sv hunspell-en-GB\n");
    }

    @Test
    void on_macos_it_says_where_the_dictionaries_come_from_that_homebrew_lacks() throws Exception {
        jdk("a-25", "25");
        script(path.resolve("id"), "echo 501");
        var run = run(Map.of(), "test");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("Homebrew has no dictionaries for Hunspell", "sv_FI", "en_GB", "~/Library/Spelling")
                .endsWith("Install it with: brew install node chromium hunspell libvoikko\n");
    }

    @Test
    void as_root_on_debian_it_installs_what_is_missing_and_sums_up_the_reports() throws Exception {
        jdk("a-25", "25");
        script(path.resolve("id"), "echo 0");
        script(path.resolve("apt-get"), "[ \"$2\" != -y ] || exec sh " + machine.resolve("install"));
        script(
                machine.resolve("install"),
                "for tool in node npm chromium hunspell voikkospell; do\n"
                        + "printf '#!/bin/sh\\necho v22.1.0\\n' > " + path + "/$tool; chmod +x " + path
                        + "/$tool\ndone");
        var copy = Files.copy(RunningArvio.home().resolve("arvio"), machine.resolve("arvio"));
        var reports = Files.createDirectories(machine.resolve("module/target/surefire-reports"));
        script(machine.resolve("mvnw"), """
                echo '<testsuite name="A" tests="5" errors="1" skipped="1" failures="0">' > %1$s/TEST-A.xml
                echo '<testsuite name="B" tests="7" errors="0" skipped="0" failures="0">' > %1$s/TEST-B.xml
                exit 1""".formatted(reports));
        Files.writeString(reports.resolve("TEST-Old.xml"), "<testsuite name=\"Old\" tests=\"90\" errors=\"0\">");

        var run = runScript(copy, Map.of(), "test");

        assertThat(run.output())
                .contains(
                        "Node.js 20 or newer with npm, Chromium",
                        "Installing with apt-get: nodejs npm chromium hunspell hunspell-sv hunspell-en-gb"
                                + " libvoikko-dev voikko-fi")
                .endsWith("10 passed, 1 failed, 1 skipped\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void an_unknown_command_is_refused_and_help_is_given() throws Exception {
        var run = run(Map.of(), "dmeo");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("./arvio demo", "./arvio console", "./arvio time", "Unknown command: dmeo");
        assertThat(run(Map.of(), "help").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"console E01", "time +4d", "token facilitator"})
    void what_talks_to_the_demo_needs_one_that_was_built(String command) throws Exception {
        jdk("a-25", "25");
        var copy = Files.copy(RunningArvio.home().resolve("arvio"), machine.resolve("arvio"));
        var run = runScript(copy, Map.of(), command.split(" "));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).isEqualTo("The demo is not built yet: run ./arvio demo first.\n");
    }

    /** The version of the JDK that a command is run with. */
    private String chosen(Map<String, String> environment) throws IOException, InterruptedException {
        var run = run(environment, "token", "facilitator");
        assertThat(run.output()).startsWith("java ");
        return run.output().substring("java ".length()).strip();
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return runScript(RunningArvio.home().resolve("arvio"), environment, arguments);
    }

    private Run runScript(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(path.resolve("sh").toString(), launcher.toString()), Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", path.toString());
        builder.environment().put("HOME", machine.toString());
        builder.environment().put("ARVIO_JDK_FOLDERS", jdks.toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), output);
    }

    private void jdk(String name, String version) throws IOException {
        jdkIn(jdks.resolve(name), version);
    }

    private static Path jdkIn(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), "[ \"$1\" = -version ] || echo java " + version);
        script(home.resolve("bin/javac"), "echo javac " + version);
        return home;
    }

    private static void script(Path file, String line) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void borrow(String tool) throws IOException {
        for (var folder : List.of("/bin", "/usr/bin")) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                script(path.resolve(tool), "exec " + folder + "/" + tool + " \"$@\"");
                return;
            }
        }
    }

    private record Run(int status, String output) {}
}

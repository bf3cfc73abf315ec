package fi.arvio.bot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.arvio.bot.Application;
import fi.arvio.bot.Database;
import fi.arvio.bot.RefusedToStart;
import fi.arvio.bot.TestKeys;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not run does not start, and says why in one line. */
class RefusalTest {
    private final TestKeys keys = new TestKeys();

    private String refusal(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Database.H2.fresh());
        all.put("micronaut.server.port", -1);
        all.put("arvio.keys", keys.folder().toString());
        all.put("arvio.service.url", "http://127.0.0.1:9");
        all.putAll(settings);
        Throwable thrown = catchThrowable(
                () -> ApplicationContext.run(EmbeddedServer.class, all, "test").close());
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(RefusedToStart.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseThrow(() -> new AssertionError("It did not refuse", thrown));
    }

    private void write(String name, String content) {
        try {
            Files.writeString(keys.folder().resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"signing.jwk", "pseudonym.key", "verification.jwks.json"})
    void without_a_key_file_it_does_not_start(String name) throws IOException {
        Files.delete(keys.folder().resolve(name));

        assertThat(refusal(Map.of())).contains(name).contains("ARVIO_KEYS").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64 at all!"})
    void a_pseudonym_key_that_is_short_or_broken_is_refused(String content) {
        write("pseudonym.key", content);

        assertThat(refusal(Map.of())).contains("pseudonym.key").doesNotContain("\n");
    }

    @Test
    void a_signing_key_that_cannot_sign_is_refused() throws IOException {
        String verification = Files.readString(keys.folder().resolve("verification.jwks.json"));
        write("signing.jwk", verification.substring(verification.indexOf('[') + 1, verification.lastIndexOf(']')));
        assertThat(refusal(Map.of())).contains("signing.jwk").contains("private");

        write("signing.jwk", "{}");
        assertThat(refusal(Map.of())).contains("signing.jwk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
    void without_an_app_id_it_listens_on_this_machine_only(String host) {
        assertThat(refusal(Map.of("arvio.bot.host", host))).contains(host).contains("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "arvio.example",
                "ftp://arvio.example",
                "http://arvio.example",
                "https://",
                "https://arvio.example/kysely",
                "https://arvio.example/?a=b",
                "https://arvio.example/#here",
                "https://me:secret@arvio.example",
                "https://arvio.example/ä ö"
            })
    void links_lead_to_a_page_that_browsers_reach_safely_or_none_are_made(String url) {
        assertThat(refusal(Map.of("arvio.bot.public-url", url)))
                .contains("ARVIO_BOT_PUBLIC_URL", "https")
                .doesNotContain("\n");
    }

    @Test
    void half_a_registration_is_none() {
        Map<String, Object> id = Map.of("arvio.bot.app-id", "5f1c");
        assertThat(refusal(id)).contains("ARVIO_BOT_APP_SECRET").doesNotContain("\n");

        Map<String, Object> idAndSecret = Map.of("arvio.bot.app-id", "5f1c", "arvio.bot.app-secret", "hush");
        assertThat(refusal(idAndSecret)).contains("ARVIO_BOT_TENANTS").doesNotContain("hush");
    }

    @Test
    void nobody_picks_an_expert_from_the_roster_where_Teams_is_connected() {
        assertThat(refusal(Map.of(
                        "arvio.bot.app-id", "5f1c",
                        "arvio.bot.app-secret", "hush",
                        "arvio.bot.tenants", "helsinki",
                        "arvio.demo", true)))
                .contains("ARVIO_DEMO");
    }

    @Test
    void a_request_counts_as_from_this_machine_only_if_both_ends_say_so() throws IOException {
        InetSocketAddress here = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 5);
        InetSocketAddress elsewhere = new InetSocketAddress(InetAddress.getByName("192.0.2.1"), 5);

        assertThat(Loopback.isFrom(here, "localhost:3978")).isTrue();
        assertThat(Loopback.isFrom(elsewhere, "localhost:3978")).isFalse();
        assertThat(Loopback.isFrom(here, "example.org")).isFalse();
        assertThat(Loopback.isFrom(here, null)).isFalse();
        assertThat(Loopback.isFrom(here, "")).isFalse();
        assertThat(Loopback.isFrom(InetSocketAddress.createUnresolved("localhost", 5), "localhost"))
                .isFalse();
    }

    @Test
    void the_real_programme_ends_with_one_line_about_a_missing_key(@TempDir Path data) throws Exception {
        Files.delete(keys.folder().resolve("pseudonym.key"));

        assertThat(run(data, "0"))
                .singleElement()
                .asString()
                .contains("pseudonym.key")
                .contains("ARVIO_KEYS");
    }

    @Test
    void the_real_programme_ends_with_one_line_about_a_taken_port(@TempDir Path data) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run(data, Integer.toString(taken.getLocalPort())))
                    .singleElement()
                    .asString()
                    .contains("port is taken");
        }
    }

    /** The lines that the programme writes to its error stream before it ends with 1. */
    private List<String> run(Path data, String port) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), Application.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "CLASSPATH", System.getProperty("java.class.path"),
                        "ARVIO_DATA", data.toString(),
                        "ARVIO_KEYS", keys.folder().toString(),
                        "ARVIO_SERVICE_URL", "http://127.0.0.1:9",
                        "ARVIO_BOT_PORT", port));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            List<String> lines = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }
}

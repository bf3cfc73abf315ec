package fi.arvio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {
    @TempDir
    private Path temporary;

    private Path folder;
    private KeyFolder keys;

    @BeforeEach
    void makeKeys() throws IOException {
        folder = temporary.resolve("data/keys");
        keys = new KeyFolder(folder);
        keys.createMissing(false);
    }

    @Test
    void only_the_owner_may_look_in() throws IOException {
        assertThat(mode(folder)).isEqualTo("rwx------");
        for (var name : List.of("signing.jwk", "verification.jwks.json", "pseudonym.key")) {
            assertThat(mode(folder.resolve(name))).as(name).isEqualTo("rw-------");
        }
    }

    @Test
    void a_second_start_keeps_the_keys() throws IOException {
        var signing = Files.readString(folder.resolve("signing.jwk"));
        var pseudonym = Files.readString(folder.resolve("pseudonym.key"));
        keys.createMissing(true);
        assertThat(folder.resolve("signing.jwk")).hasContent(signing);
        assertThat(folder.resolve("pseudonym.key")).hasContent(pseudonym);
    }

    @Test
    void the_pseudonym_key_has_32_bytes() throws IOException {
        var text = Files.readString(folder.resolve("pseudonym.key")).strip();
        assertThat(Base64.getDecoder().decode(text)).hasSize(32);
    }

    @Test
    void a_lost_pseudonym_key_is_not_replaced_beside_answers() throws IOException {
        Files.delete(folder.resolve("pseudonym.key"));
        assertThatThrownBy(() -> keys.createMissing(true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pseudonym.key");
    }

    @Test
    void the_databases_password_is_private_made_once_and_not_replaced_beside_data() throws IOException {
        var password = keys.postgresPassword(false);
        var first = Files.readString(password);
        assertThat(mode(password)).isEqualTo("rw-------");
        assertThat(first).matches("[A-Za-z0-9_-]{32}\n");
        assertThat(keys.postgresPassword(true)).hasContent(first);
        Files.delete(password);
        assertThatThrownBy(() -> keys.postgresPassword(true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("postgres.password");
    }

    @Test
    void the_public_set_verifies_what_the_private_key_signs_and_tells_no_secret() throws Exception {
        var published = JWKSet.load(folder.resolve("verification.jwks.json").toFile());
        var now = Instant.parse("2026-01-05T09:00:00Z");
        var token = SignedJWT.parse(new Tokens(keys.signingKey(), InstantSource.fixed(now)).sign(Role.FACILITATOR));

        var key = published.getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("arvio");
        assertThat(claims.getAudience()).containsExactly("arvio-api");
        assertThat(claims.getStringListClaim("roles")).containsExactly("FACILITATOR");
        assertThat(claims.getExpirationTime()).isEqualTo(Date.from(Instant.parse("2026-01-05T17:00:00Z")));
        assertThat(claims.getJWTID()).isNotBlank();
    }

    @Test
    void an_unknown_role_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> Role.parse("boss"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("facilitator, client, administrator");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

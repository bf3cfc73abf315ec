package fi.arvio.assessment.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import fi.arvio.assessment.RefusedToStart;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartTest {
    @TempDir
    Path folder;

    @Test
    void without_verification_keys_it_refuses_and_says_in_one_line_what_to_set() {
        assertThatThrownBy(() -> new VerificationKeys(folder))
                .isInstanceOf(RefusedToStart.class)
                .message()
                .contains("ARVIO_KEYS", folder.toString())
                .doesNotContain("\n");
    }

    @Test
    void an_empty_set_and_a_private_key_are_refused() throws Exception {
        write("{\"keys\":[]}");
        assertThatThrownBy(() -> new VerificationKeys(folder)).isInstanceOf(RefusedToStart.class);
        write(new JWKSet(new ECKeyGenerator(Curve.P_256).generate()).toString(false));
        assertThatThrownBy(() -> new VerificationKeys(folder)).isInstanceOf(RefusedToStart.class);
    }

    @Test
    void a_public_key_is_enough() throws Exception {
        write(new JWKSet(new ECKeyGenerator(Curve.P_256).generate()).toString(true));
        assertThat(new VerificationKeys(folder)).isNotNull();
    }

    private void write(String keys) throws Exception {
        Files.writeString(folder.resolve("verification.jwks.json"), keys);
    }
}

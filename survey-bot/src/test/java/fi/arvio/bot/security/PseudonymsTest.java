package fi.arvio.bot.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.bot.RunningBot;
import fi.arvio.bot.TestKeys;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    private final Pseudonyms pseudonyms =
            new Pseudonyms(new KeyFolder(new TestKeys().folder().toString()));

    @Test
    void a_pseudonym_is_the_hmac_of_series_and_respondent_in_43_characters() {
        assertThat(pseudonyms.of("HELSINKI", "E01"))
                .isEqualTo(RunningBot.pseudonym("HELSINKI", "E01"))
                .matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void it_is_stable_and_differs_by_series_respondent_and_key() throws Exception {
        TestKeys other = new TestKeys();
        java.nio.file.Files.writeString(
                other.folder().resolve("pseudonym.key"),
                java.util.Base64.getEncoder().encodeToString("another key of thirty-two bytes!".getBytes("UTF-8")));

        assertThat(pseudonyms.of("HELSINKI", "E01"))
                .isEqualTo(pseudonyms.of("HELSINKI", "E01"))
                .isNotEqualTo(pseudonyms.of("HELSINKI", "E02"))
                .isNotEqualTo(pseudonyms.of("TURKU", "E01"))
                .isNotEqualTo(new Pseudonyms(new KeyFolder(other.folder().toString())).of("HELSINKI", "E01"));
    }

    @Test
    void series_and_respondent_do_not_run_together() {
        assertThat(pseudonyms.of("AB", "C")).isNotEqualTo(pseudonyms.of("A", "BC"));
        assertThat(pseudonyms.of("A", "")).isNotEqualTo(pseudonyms.of("", "A"));
    }
}

package fi.arvio.bot.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.bot.TestKeys;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkCodesTest {
    private final Pseudonyms pseudonyms =
            new Pseudonyms(new KeyFolder(new TestKeys().folder().toString()));
    private final LinkCodes codes = new LinkCodes(pseudonyms);

    @Test
    void a_code_is_fit_for_a_link_and_is_one_persons_in_one_series() {
        String code = codes.of("HELSINKI", "E01");

        assertThat(code).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(codes.of("TURKU", "E01"));
        assertThat(codes.is(code, "HELSINKI", "E01")).isTrue();
        assertThat(codes.is(code, "HELSINKI", "E02")).isFalse();
        assertThat(codes.is(code, "TURKU", "E01")).isFalse();
        assertThat(codes.is("", "HELSINKI", "E01")).isFalse();
        assertThat(codes.of("AB", "C")).isNotEqualTo(codes.of("A", "BC"));
    }

    @Test
    void it_tells_neither_pseudonym_nor_seal() {
        assertThat(codes.of("HELSINKI", "E01"))
                .isNotEqualTo(pseudonyms.of("HELSINKI", "E01"))
                .isNotEqualTo(pseudonyms.seal("HELSINKI", "E01"));
    }
}

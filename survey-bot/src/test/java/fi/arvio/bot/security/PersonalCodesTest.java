package fi.arvio.bot.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.bot.LinkCode;
import fi.arvio.bot.TestKeys;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonalCodesTest {
    private static final Pass PASS = new Pass("HELSINKI", "E01", 0);

    private final Pseudonyms pseudonyms =
            new Pseudonyms(new KeyFolder(new TestKeys().folder().toString()));
    private final PersonalCodes codes = new PersonalCodes(pseudonyms);

    @Test
    void a_code_is_fit_for_the_end_of_a_link_and_says_whose_it_is() {
        String code = codes.of(PASS);

        assertThat(code)
                .matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{42}[A-Za-z0-9]")
                .isEqualTo(LinkCode.of("HELSINKI", "E01", 0));
        assertThat(codes.read(code)).contains(PASS);
        Pass odd = new Pass("Åbo – 2026", "Ä 7/ö", 41);
        assertThat(codes.read(codes.of(odd))).contains(odd);
    }

    @Test
    void it_is_another_in_another_series_for_another_person_and_after_a_replacement() {
        assertThat(Stream.of(
                                PASS,
                                new Pass("TURKU", "E01", 0),
                                new Pass("HELSINKI", "E02", 0),
                                new Pass("HELSINKI", "E01", 1))
                        .map(codes::of)
                        .map(code -> code.substring(code.indexOf('.'))))
                .doesNotHaveDuplicates();
    }

    @Test
    void it_is_no_code_for_telegram_and_tells_neither_pseudonym_nor_seal() {
        LinkCodes telegram = new LinkCodes(pseudonyms);
        String code = codes.of(PASS);
        String secret = code.substring(code.indexOf('.') + 1);

        for (String guess : new String[] {code, secret}) {
            assertThat(telegram.is(guess, "HELSINKI", "E01")).isFalse();
        }
        assertThat(secret)
                .isNotEqualTo(telegram.of("HELSINKI", "E01"))
                .isNotEqualTo(pseudonyms.of("HELSINKI", "E01"))
                .isNotEqualTo(pseudonyms.seal(LinkCode.whose("HELSINKI", "E01", 0)))
                .isNotEqualTo(pseudonyms.link("HELSINKI", LinkCode.whose("HELSINKI", "E01", 0)));
    }

    static Stream<String> forged() {
        String code = LinkCode.of("HELSINKI", "E01", 0);
        String whose = LinkCode.whose("HELSINKI", "E01", 0);
        String secret = code.substring(whose.length() + 1);
        return Stream.of(
                "",
                ".",
                secret,
                whose,
                whose + ".",
                "." + secret,
                secret + "." + whose,
                code + "A",
                code + ".",
                " " + code,
                code.substring(0, code.length() - 1),
                LinkCode.whose("HELSINKI", "E02", 0) + "." + secret,
                LinkCode.whose("TURKU", "E01", 0) + "." + secret,
                LinkCode.whose("HELSINKI", "E01", 1) + "." + secret,
                LinkCode.whose("HELSINKI", "E01", -1) + "." + secret,
                whose + "=." + secret,
                whose + "." + LinkCode.sealed("\u0001", whose),
                whose + "." + LinkCode.sealed("\u0002", "HELSINKI\0E01"),
                whose + "." + LinkCode.sealed("HELSINKI", "E01"),
                "%%%.???",
                "\0.\0",
                "ä.ö");
    }

    @ParameterizedTest
    @MethodSource("forged")
    void whatever_was_not_made_here_says_nothing(String code) {
        assertThat(codes.read(code)).isEmpty();
    }
}

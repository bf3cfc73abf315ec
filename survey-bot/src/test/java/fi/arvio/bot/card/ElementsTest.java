package fi.arvio.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ElementsTest {
    /** What Teams would make a list or a link of. */
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^\\d+\\. |\\[[^]]*]\\(");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Yhteistyö – Kuinka hyvin se sujuu?",
                "Vastauksesi:\n2. Viestintä\n10. Osallisuus",
                "Tallessa: ”[linkki](https://example.org)”",
                "[a](b)[c](d)"
            })
    void a_text_looks_as_it_is_and_is_no_markdown(String text) {
        assertThat(MARKDOWN.matcher(text).find()).isTrue();

        String shown = (String) Elements.text(text).get("text");

        assertThat(shown.replace('\u00a0', ' ').replace("\u2060", "")).isEqualTo(text);
        assertThat(MARKDOWN.matcher(shown).find()).isFalse();
    }
}

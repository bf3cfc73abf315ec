package fi.arvio.bot.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get to read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailsTest {
    private static final URI LINK = URI.create("https://arvio.example/chat/l/abc?a=1&b=2");
    private static final List<String> WORDS = List.of("Hei Aino & \"muut\" <b>!", "Kierros on auki\n14.3. asti.");

    private final Mails mails = new Mails(Messages.load());

    @Test
    void the_text_has_the_paragraphs_the_link_and_how_to_have_no_more_of_it() {
        assertThat(mails.invitation("1", Language.FI, WORDS, LINK).text()).isEqualTo("""
                        Hei Aino & "muut" <b>!

                        Kierros on auki
                        14.3. asti.

                        Avaa kysymykset (arvio.example):
                        https://arvio.example/chat/l/abc?a=1&b=2

                        Linkki on henkilökohtainen, joten älä lähetä sitä eteenpäin. En näe vastauksia tähän viestiin: kirjoita keskusteluun, joka avautuu linkistä.

                        Jos et halua muistutuksia, avaa linkki ja kirjoita ”ei muistutuksia”.
                        """);
    }

    @Test
    void the_page_says_the_same_in_its_language_and_nothing_that_somebody_wrote_is_markup() {
        Mail mail = mails.reminder("1", Language.SV, WORDS, LINK);

        assertThat(mail.language()).isEqualTo("sv");
        assertThat(mail.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"sv\">\n")
                .contains("<title>Påminnelse om självutvärderingen – Helsingfors stads enhet för invandring</title>")
                .contains("<p>Hei Aino &amp; &quot;muut&quot; &lt;b&gt;!</p>\n<p>Kierros on auki<br>\n14.3. asti.</p>")
                .contains("<p><a href=\"https://arvio.example/chat/l/abc?a=1&amp;b=2\">Öppna frågorna"
                        + " (arvio.example)</a></p>")
                .contains("<p>Öppna länken och skriv ”inga påminnelser” om du inte vill ha påminnelser.</p>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_link_and_nothing_else_to_fetch_in_any_language(Language language) {
        Mail invitation = mails.invitation("1", language, WORDS, LINK);
        Mail reminder = mails.reminder("1", language, WORDS, LINK);

        assertThat(invitation.subject()).isNotEqualTo(reminder.subject());
        assertThat(Pattern.compile("https?://")
                        .matcher(String.valueOf(invitation.html()))
                        .results())
                .hasSize(1);
        assertThat(invitation.html())
                .doesNotContain("<img")
                .doesNotContain("src=")
                .doesNotContain("<style");
    }

    @Test
    void without_a_link_there_is_nothing_to_say_about_one() {
        Mail mail = mails.mail("1", Language.EN, "Thanks", List.of("That is all."), null);

        assertThat(mail.text()).isEqualTo("That is all.\n");
        assertThat(mail.html()).contains("<html lang=\"en\">").doesNotContain("<a ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "mailto:a@b.example", "/chat", "file:///etc/passwd", "data:text/html,x"})
    void a_link_leads_to_a_page(String link) {
        assertThatThrownBy(() -> mails.invitation("1", Language.FI, WORDS, URI.create(link)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The ways around in a dialogue, one after another; each step leaves a screenshot in each size. */
final class Walk {
    private final ChatPane pane;
    private final Words finnish;
    private final Words swedish;
    private final String name;
    private final List<WindowSize> sizes;
    private int step;

    /** {@code name} tells the screenshots apart. */
    Walk(ChatPane pane, String name, WindowSize... sizes) throws IOException {
        this.pane = pane;
        this.finnish = Words.in("fi");
        this.swedish = Words.in("sv");
        this.name = name;
        this.sizes = List.of(sizes);
    }

    /** Needs a person who has not begun and whose first questions are scales, as everybody's are. */
    void complete() {
        pane.button(finnish.of("welcome.start")).waitFor();
        pane.button(finnish.of("welcome.start")).click();
        pane.await(pane::isQuestion);
        look("begun");

        press(pane.numbered().nth(3), finnish.beginningOf("card.recorded"));
        look("answered-by-button");
        write("4", finnish.beginningOf("card.recorded"));
        look("answered-by-typing");
        write("takaisin", finnish.beginningOf("card.changing"));
        look("back");
        press(pane.numbered().nth(1), finnish.beginningOf("card.changed"));
        write("muuta 2", finnish.beginningOf("card.changing"));
        look("change");
        press(pane.numbered().nth(0), finnish.beginningOf("card.changed"));
        look("changed");
        write("svenska", swedish.beginningOf("language.changed"));
        look("swedish");
        write("suomi", finnish.beginningOf("language.changed"));
        write("tauko", finnish.of("paused"));
        look("paused");
        write("jatka", finnish.of("resumed"));
        look("resumed");
        pressStale();
        look("stale");
        write("omat vastaukset", finnish.of("myAnswers.title"));
        look("my-answers");
        answerInSeveralMessages();
        deleteAnswers();
    }

    /** Nobody knows from one message whether another follows, so a typed answer ends with a word for it. */
    private void answerInSeveralMessages() {
        while (pane.writingField().count() == 0) {
            answerByButton();
        }
        pane.write("Yhteiset tapaamiset ovat auttaneet.");
        pane.write("Samoin yhteinen seuranta.");
        write("valmis", finnish.beginningOf("card.recorded"));
        assertThat(count("Yhteiset tapaamiset ovat auttaneet.")).isGreaterThan(1);
        assertThat(count("Samoin yhteinen seuranta.")).isGreaterThan(1);
        look("several-messages");
    }

    private void answerByButton() {
        var before = pane.cards().count();
        if (pane.checkboxes().count() > 0) {
            pane.checkboxes().first().check(new Locator.CheckOptions().setForce(true));
            pane.button(finnish.of("card.send")).click();
        } else {
            pane.numbered().first().click();
        }
        pane.await(() -> pane.cards().count() > before && pane.isQuestion());
    }

    private void deleteAnswers() {
        pane.write("poista vastaukseni");
        var confirm = pane.lastCard()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Poista")));
        confirm.waitFor();
        look("delete");
        confirm.click();
        pane.page()
                .getByText(Pattern.compile("poistettu|poistin", Pattern.CASE_INSENSITIVE))
                .last()
                .waitFor();
        write("omat vastaukset", finnish.of("myAnswers.none"));
        look("deleted");
    }

    /** The third question was shown several times; its newest card says by now what was answered, the others do not. */
    private void pressStale() {
        press(pane.numbered().nth(3), finnish.beginningOf("card.recorded"));
        var old = pane.cards()
                .filter(new Locator.FilterOptions().setHasText("3/12"))
                .first();
        press(pane.numbered(old).nth(4), finnish.beginningOf("already.answered"));
    }

    private void write(String text, String reply) {
        awaitReply(reply, () -> pane.write(text));
    }

    private void press(Locator button, String reply) {
        awaitReply(reply, button::click);
    }

    /** A reply may stand on a card that takes another's words with it: so the newest card counts, or one more of its kind. */
    private void awaitReply(String reply, Runnable act) {
        var before = count(reply);
        var newest = pane.lastCard().innerText();
        act.run();
        pane.await(() -> {
            var now = pane.lastCard().innerText();
            return count(reply) > before || (!now.equals(newest) && now.contains(reply));
        });
    }

    private int count(String text) {
        return pane.page().getByText(text).count();
    }

    private void look(String moment) {
        step++;
        for (var size : sizes) {
            size.of(pane.page());
            Chromium.screenshot(pane.page(), "%s-%02d-%s-%s".formatted(name, step, moment, size.label()));
        }
    }
}

package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A dialogue without a mouse, from the list of experts to a changed answer. */
@ExtendWith(SharedArvio.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyboardTest {
    private static final int MOST_QUESTIONS = 12;

    @Test
    void every_kind_of_question_is_answered_and_an_answer_changed_by_keyboard_alone(RunningArvio arvio)
            throws Exception {
        try (var chromium = new Chromium("fi-FI")) {
            var person = arvio.person("E23");
            var words = Words.in(person.language());
            var page = chromium.page();
            var pane = ChatPane.onOurPage(page);
            var keys = new Keys(page);
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-E23").waitFor();
            keys.type(person.name());
            keys.press("Enter");
            pane.button(words.of("welcome.start")).waitFor();
            keys.assertFocusIsNotLost();
            keys.tabTo(pane.button(words.of("welcome.start")));
            keys.press("Enter");

            var answered = new TreeSet<String>();
            for (var number = 1;
                    number <= MOST_QUESTIONS && !answered.containsAll(Set.of("choice", "open"));
                    number++) {
                pane.await(pane::isQuestion);
                var before = pane.cards().count();
                answered.add(answer(pane, keys, words));
                pane.await(() -> pane.cards().count() > before);
                keys.assertFocusIsNotLost();
            }
            assertThat(answered).contains("choice", "open");

            keys.type("muuta 1");
            keys.press("Enter");
            page.getByText(words.beginningOf("card.changing")).last().waitFor();
            keys.tabBackTo(pane.numbered().last());
            var given = keys.focused();
            keys.press("Space");
            page.getByText(words.beginningOf("card.changed") + " " + given)
                    .last()
                    .waitFor();
        }
    }

    private static String answer(ChatPane pane, Keys keys, Words words) {
        if (pane.writingField().count() > 0) {
            keys.tabTo(pane.writingField());
            keys.type("Yhteiset tapaamiset");
            keys.tabTo(pane.button(words.of("card.send")));
            keys.press("Enter");
            return "open";
        }
        if (pane.checkboxes().count() > 0) {
            keys.tabTo(pane.checkboxes().first());
            keys.press("Space");
            keys.tabTo(pane.button(words.of("card.send")));
            keys.press("Space");
            return "several";
        }
        keys.tabTo(pane.numbered().first());
        keys.press("Enter");
        return "choice";
    }
}

package fi.arvio.acceptance;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the picture in the README anew: on purpose only, and then somebody looks at it. */
@ExtendWith(SharedArvio.class)
@EnabledIfSystemProperty(named = "arvio.picture.update", matches = "true")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PictureTest {
    @Test
    void a_question_below_one_that_is_answered(RunningArvio arvio) throws Exception {
        var words = Words.in("fi");
        try (var chromium = new Chromium("fi-FI", 2)) {
            var page = chromium.page();
            page.setViewportSize(480, 960);
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-E41").click();
            var pane = ChatPane.onOurPage(page);
            pane.button(words.of("welcome.start")).click();
            pane.await(pane::isQuestion);
            pane.numbered().nth(3).click();
            pane.await(() -> pane.lastCard().innerText().contains("2/12 · "));
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(RunningArvio.home().resolve("docs/images/chat.png")));
        }
    }
}

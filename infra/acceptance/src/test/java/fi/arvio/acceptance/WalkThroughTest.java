package fi.arvio.acceptance;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every way around in a dialogue, on our page and in Teams' chat pane. */
@ExtendWith(SharedArvio.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkThroughTest {
    @Test
    void all_ways_around_work_on_our_page(RunningArvio arvio) throws Exception {
        try (var chromium = new Chromium("fi-FI")) {
            var page = chromium.page();
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-E20").click();
            new Walk(ChatPane.onOurPage(page), "walk-page", WindowSize.PHONE, WindowSize.WIDE).complete();
        }
    }

    @Test
    void all_ways_around_work_in_the_playground(RunningArvio arvio) throws Exception {
        try (var playground = Playground.start(arvio.settings().botUrl(), arvio.person("E26"));
                var chromium = new Chromium("en-US")) {
            var page = chromium.page();
            page.navigate(playground.url());
            // At the size of a phone the Playground lays panes of its own over the chat; how our cards fit shows all
            // the same.
            new Walk(ChatPane.inThePlayground(page), "walk-playground", WindowSize.PHONE, WindowSize.WIDE).complete();
        }
    }
}

package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;

/** Deque's axe-core judges a page as it stands, in each size somebody may have it in. */
record Axe(Page page) {
    /** Every rule that runs by default, which includes best practices, and the one of WCAG 2.2 that does not. */
    private static final String VIOLATIONS = """
        async () => {
          const result = await axe.run(document, { rules: { "target-size": { enabled: true } } });
          return result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.failureSummary} ${node.html}`));
        }""";

    /** Nothing to see beside the window: scrolling in two directions makes reading hard. */
    private static final String TOO_WIDE = """
        () => [...document.querySelectorAll("html, #log, .bubble")]
            .filter(part => part.scrollWidth > part.clientWidth + 1)
            .map(part => part.outerHTML.slice(0, 200))""";

    /** From the next navigation on. */
    static Axe on(Page page) throws IOException, InterruptedException {
        page.addInitScript(NodeModules.installed().resolve("node_modules/axe-core/axe.min.js"));
        return new Axe(page);
    }

    void assertAccessible(String state) {
        for (var size : WindowSize.values()) {
            size.of(page);
            Chromium.screenshot(page, "accessible-" + state + "-" + size.label());
            assertThat(texts(VIOLATIONS)).as("%s, %s", state, size).isEmpty();
            assertThat(texts(TOO_WIDE)).as("too wide: %s, %s", state, size).isEmpty();
        }
    }

    private List<?> texts(String script) {
        return (List<?>) page.evaluate(script);
    }
}

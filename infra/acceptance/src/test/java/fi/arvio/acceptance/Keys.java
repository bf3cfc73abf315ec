package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person without a mouse. */
record Keys(Page page) {
    private static final int MOST_STOPS = 120;

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes on with Tab until it is there. */
    void tabTo(Locator target) {
        go("Tab", target);
    }

    void tabBackTo(Locator target) {
        go("Shift+Tab", target);
    }

    /** What has focus, as it reads. */
    String focused() {
        return (String) page.evaluate("() => document.activeElement.textContent");
    }

    void assertFocusIsNotLost() {
        assertThat(page.evaluate("() => document.activeElement.tagName")).isNotEqualTo("BODY");
    }

    private void go(String key, Locator target) {
        for (var stops = 0; !hasFocus(target); stops++) {
            assertThat(stops).as("stops on the way to %s", target).isLessThan(MOST_STOPS);
            press(key);
        }
        assertThat(target.evaluate("""
            element => {
              const shape = element.closest(".choice") ?? element;
              const style = getComputedStyle(shape);
              const box = shape.getBoundingClientRect();
              return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                  && box.bottom > 0 && box.top < innerHeight;
            }""")).as("visible focus on %s", target).isEqualTo(true);
    }

    private static boolean hasFocus(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }
}

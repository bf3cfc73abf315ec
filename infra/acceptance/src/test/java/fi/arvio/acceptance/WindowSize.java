package fi.arvio.acceptance;

import com.microsoft.playwright.Page;
import java.util.Locale;

/** Windows that people have the chat in. */
enum WindowSize {
    /** A desk zoomed to 400 %, which is the narrowest and the lowest that WCAG asks for. */
    ZOOMED(320, 256),
    PHONE(390, 844),
    WIDE(1280, 800);

    private final int width;
    private final int height;

    WindowSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void of(Page page) {
        page.setViewportSize(width, height);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

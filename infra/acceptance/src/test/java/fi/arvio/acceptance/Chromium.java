package fi.arvio.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The machine's own Chromium with a fresh profile and one page. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private final Playwright playwright = Playwright.create();
    private final BrowserContext context;

    Chromium(String locale) throws IOException {
        this(locale, 1);
    }

    /** {@code scale} is how many dots of a screenshot make a pixel of the page. */
    Chromium(String locale, int scale) throws IOException {
        context = playwright
                .chromium()
                .launchPersistentContext(
                        Files.createTempDirectory(Files.createDirectories(Path.of("target", "chromium")), "profile"),
                        new LaunchPersistentContextOptions()
                                .setExecutablePath(executable())
                                .setHeadless(true)
                                .setLocale(locale)
                                .setViewportSize(1280, 960)
                                .setDeviceScaleFactor(scale)
                                // What is fading or gliding in has no contrast and no place yet, for axe or in a
                                // picture.
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setArgs(QUIET));
    }

    Page page() {
        return context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
    }

    /** Another page of the same profile, with what a tab has for itself alone. */
    Page newPage() {
        return context.newPage();
    }

    /** Kept as build output, to be looked at. */
    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }

    private static Path executable() {
        var given = System.getenv("ARVIO_CHROMIUM");
        if (given != null) {
            return Path.of(given);
        }
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium on PATH: ./arvio test says what to install"));
    }
}

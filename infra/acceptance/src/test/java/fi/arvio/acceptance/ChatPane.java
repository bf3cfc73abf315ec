package fi.arvio.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** A chat in a browser, on our page or in the Playground: what its newest card offers, and ways to answer. */
final class ChatPane {
    private static final double WAIT_MILLISECONDS = 30_000;
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d");

    private final Page page;
    private final Locator composer;

    private ChatPane(Page page, Locator composer) {
        this.page = page;
        this.composer = composer;
        page.setDefaultTimeout(WAIT_MILLISECONDS);
    }

    static ChatPane onOurPage(Page page) {
        return new ChatPane(page, page.getByTestId("composer-input"));
    }

    static ChatPane inThePlayground(Page page) {
        return new ChatPane(
                page, page.locator("div[role=textbox][contenteditable=true]").first());
    }

    Page page() {
        return page;
    }

    void write(String text) {
        composer.click();
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    void await(BooleanSupplier condition) {
        page.waitForCondition(condition, new Page.WaitForConditionOptions().setTimeout(WAIT_MILLISECONDS));
    }

    Locator cards() {
        return page.locator(".ac-adaptiveCard");
    }

    Locator lastCard() {
        return cards().last();
    }

    Locator button(String label) {
        return lastCard()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    /** The answers of the newest card that are buttons. */
    Locator numbered() {
        return numbered(lastCard());
    }

    Locator numbered(Locator card) {
        return card.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(NUMBERED))
                .and(page.locator("button"));
    }

    Locator checkboxes() {
        return lastCard().getByRole(AriaRole.CHECKBOX);
    }

    Locator writingField() {
        return lastCard().locator("textarea");
    }

    boolean isQuestion() {
        return numbered().count() > 0
                || writingField().count() > 0
                || checkboxes().count() > 0;
    }
}

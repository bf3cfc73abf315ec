package fi.arvio.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person before a chat in a browser who answers everything, now by button and now by typing. */
final class BrowserDialogue {
    private static final int MOST_TURNS = 40;
    private static final double WAIT_MILLISECONDS = 30_000;
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d");

    private final Page page;
    private final Locator composer;
    private final Words words;
    private final String name;
    private int turns;
    private int typed;

    /** {@code name} tells the screenshots apart. */
    BrowserDialogue(Page page, Locator composer, Words words, String name) {
        this.page = page;
        this.composer = composer;
        this.words = words;
        this.name = name;
        page.setDefaultTimeout(WAIT_MILLISECONDS);
    }

    /** From the welcome to the kind ending; returns how many questions were answered. */
    int complete() {
        awaitButton("welcome.start");
        screenshot("welcome");
        press(button(words.of("welcome.start")));
        while (!isOffer()) {
            if (turns++ == MOST_TURNS) {
                throw new AssertionError("The dialogue does not end");
            }
            answer();
        }
        screenshot("summary");
        button(words.of("offer.no")).click();
        page.getByText(words.beginningOf("offer.declined")).last().waitFor();
        screenshot("end");
        return turns;
    }

    int typed() {
        return typed;
    }

    private void answer() {
        if (turns == 2) {
            screenshot("question");
        }
        var card = lastCard();
        if (card.locator("textarea").count() > 0) {
            screenshot("open");
            card.locator("textarea").fill("Yhteiset tapaamiset ovat auttaneet – \u00e4\u00e4ni ja \"lainaus\".");
            press(button(words.of("card.send")));
        } else if (card.getByRole(AriaRole.CHECKBOX).count() > 0) {
            screenshot("several");
            card.getByRole(AriaRole.CHECKBOX).first().check(new Locator.CheckOptions().setForce(true));
            press(button(words.of("card.send")));
        } else if (turns % 3 == 0) {
            type("4");
        } else {
            press(numbered().nth(turns % 2 == 0 ? 1 : 3));
        }
    }

    private void type(String text) {
        typed++;
        composer.click();
        page.keyboard().type(text);
        var before = cards().count();
        page.keyboard().press("Enter");
        awaitNext(before);
    }

    private void press(Locator button) {
        var before = cards().count();
        button.click();
        awaitNext(before);
    }

    /** A summary card comes before the offer and asks nothing, so it does not count. */
    private void awaitNext(int before) {
        page.waitForCondition(
                () -> cards().count() > before && (isQuestion() || isOffer()),
                new Page.WaitForConditionOptions().setTimeout(WAIT_MILLISECONDS));
    }

    private boolean isQuestion() {
        var card = lastCard();
        return numbered().count() > 0
                || card.locator("textarea").count() > 0
                || card.getByRole(AriaRole.CHECKBOX).count() > 0;
    }

    private boolean isOffer() {
        return button(words.of("offer.no")).count() > 0;
    }

    private void awaitButton(String key) {
        button(words.of(key)).waitFor();
    }

    private Locator numbered() {
        return lastCard()
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(NUMBERED))
                .and(page.locator("button"));
    }

    private Locator button(String label) {
        return lastCard()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private Locator lastCard() {
        return cards().last();
    }

    private Locator cards() {
        return page.locator(".ac-adaptiveCard");
    }

    private void screenshot(String moment) {
        Chromium.screenshot(page, name + "-" + moment);
    }
}

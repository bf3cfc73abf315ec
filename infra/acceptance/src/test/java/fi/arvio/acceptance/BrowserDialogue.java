package fi.arvio.acceptance;

import com.microsoft.playwright.Locator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A person before a chat in a browser who answers everything, now by button and now by typing. */
final class BrowserDialogue {
    private static final int MOST_TURNS = 40;

    private final ChatPane pane;
    private final Words words;
    private final Consumer<String> look;
    private final Set<String> seen = new HashSet<>();
    private int turns;
    private int typed;

    /** {@code look} is called once in every kind of moment, with its name. */
    BrowserDialogue(ChatPane pane, Words words, Consumer<String> look) {
        this.pane = pane;
        this.words = words;
        this.look = look;
    }

    /** Looks by a screenshot; {@code name} tells the screenshots apart. */
    BrowserDialogue(ChatPane pane, Words words, String name) {
        this(pane, words, moment -> Chromium.screenshot(pane.page(), name + "-" + moment));
    }

    /** From the welcome to the kind ending; returns how many questions were answered. */
    int complete() {
        pane.button(words.of("welcome.start")).waitFor();
        look("welcome");
        press(pane.button(words.of("welcome.start")));
        while (!isOffer()) {
            if (turns++ == MOST_TURNS) {
                throw new AssertionError("The dialogue does not end");
            }
            answer();
        }
        look("summary");
        pane.button(words.of("offer.no")).click();
        pane.page().getByText(words.beginningOf("offer.declined")).last().waitFor();
        look("end");
        return turns;
    }

    int typed() {
        return typed;
    }

    private void answer() {
        if (pane.writingField().count() > 0) {
            look("open");
            pane.writingField().fill("Yhteiset tapaamiset ovat auttaneet – ääni ja \"lainaus\".");
            press(pane.button(words.of("card.send")));
        } else if (pane.checkboxes().count() > 0) {
            look("several");
            pane.checkboxes().first().check(new Locator.CheckOptions().setForce(true));
            press(pane.button(words.of("card.send")));
        } else if (turns % 3 == 0) {
            type("4");
        } else {
            look("question");
            press(pane.numbered().nth(turns % 2 == 0 ? 1 : 3));
        }
    }

    private void type(String text) {
        typed++;
        var before = pane.cards().count();
        pane.write(text);
        awaitNext(before);
    }

    private void press(Locator button) {
        var before = pane.cards().count();
        button.click();
        awaitNext(before);
    }

    /** A summary card comes before the offer and asks nothing, so it does not count. */
    private void awaitNext(int before) {
        pane.await(() -> pane.cards().count() > before && (pane.isQuestion() || isOffer()));
    }

    private boolean isOffer() {
        return pane.button(words.of("offer.no")).count() > 0;
    }

    private void look(String moment) {
        if (seen.add(moment)) {
            look.accept(moment);
        }
    }
}

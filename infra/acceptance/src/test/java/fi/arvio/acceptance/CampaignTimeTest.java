package fi.arvio.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Campaign time moved forward while both services run, on the page and by the launcher's command, each told of the other. */
class CampaignTimeTest {
    @Test
    void it_goes_forward_by_keyboard_on_the_page_and_by_command_and_never_back() throws Exception {
        try (var arvio = RunningArvio.start("time");
                var chromium = new Chromium("fi-FI")) {
            var page = chromium.page();
            var axe = Axe.on(page);
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-E01").click();
            page.getByTestId("demo-time").waitFor();
            axe.assertAccessible("demo-time");
            var now = said(page);

            var keys = new Keys(page);
            keys.tabTo(page.getByTestId("demo-week"));
            keys.press("Enter");
            await().until(() -> !said(page).equals(now));
            // To the hours in which people are written to, and past a weekend.
            assertThat(ahead(arvio)).isBetween(Duration.ofDays(6), Duration.ofDays(10));
            assertThat(command(arvio)).contains("ahead of the machine");

            assertThat(command(arvio, "+4d")).startsWith("Campaign time is");
            assertThat(ahead(arvio)).isGreaterThan(Duration.ofDays(9));
            var before = ahead(arvio);
            assertThat(command(arvio, "-1d")).contains("only goes forward");
            page.getByTestId("demo-day").click();
            await().until(() -> ahead(arvio).compareTo(before.plusHours(12)) > 0);
            Chromium.screenshot(page, "demo-time");
        }
    }

    @Test
    void a_newcomer_sees_a_reminder_come_into_the_chat_and_the_round_close() throws Exception {
        try (var arvio = RunningArvio.start("season", untilSeptember());
                var chromium = new Chromium("fi-FI")) {
            var round = arvio.api().openRound();
            var page = chromium.page();
            page.navigate(arvio.settings().botUrl() + "/");
            page.getByTestId("expert-E01").click();
            page.getByTestId("demo-time").waitFor();
            // Who has not been heard of before time moves is only invited after it.
            page.getByText("Olen Arvio").last().waitFor();
            page.getByTestId("demo-week").click();

            // The card's text twin is there too, unseen.
            page.getByText("Sinulle on 12 kysymystä").last().waitFor(patiently());
            Chromium.screenshot(page, "season-reminder");
            ChatPane.onOurPage(page).write("ei muistutuksia");
            page.getByText("Selvä, en muistuta enää").last().waitFor();

            assertThat(command(arvio, "+3w")).startsWith("Campaign time is");
            await().atMost(Duration.ofMinutes(1)).until(() -> "CLOSED".equals(status(arvio, round)));
            assertThat(arvio.api().service("/rounds/" + round + "/snapshots").path("snapshots"))
                    .singleElement()
                    .satisfies(snapshot ->
                            assertThat(snapshot.path("final").asBoolean()).isTrue());
        }
    }

    /** A month without holidays: in others nobody would be reminded. */
    private static Duration untilSeptember() {
        var now = ZonedDateTime.now(ZoneId.of("Europe/Helsinki"));
        var september = now.withMonth(9).withDayOfMonth(1).with(LocalTime.of(8, 0));
        return Duration.between(now, september.isAfter(now) ? september : september.plusYears(1));
    }

    private static Locator.WaitForOptions patiently() {
        return new Locator.WaitForOptions().setTimeout(Duration.ofMinutes(2).toMillis());
    }

    private static String status(RunningArvio arvio, String round) throws Exception {
        for (var one : arvio.api().service("/rounds").path("rounds")) {
            if (round.equals(one.path("id").asText())) {
                return one.path("status").asText();
            }
        }
        return "";
    }

    private static String said(Page page) {
        return page.getByTestId("demo-time").locator("p").first().textContent();
    }

    private static Duration ahead(RunningArvio arvio) throws IOException {
        return Duration.parse(Files.readString(arvio.settings().data().resolve("clock-offset"))
                .strip());
    }

    private static String command(RunningArvio arvio, String... arguments) throws IOException {
        var process = DemoProcess.command(arvio.settings(), "time", arguments).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}

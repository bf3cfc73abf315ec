package fi.arvio.bot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fi.arvio.bot.Database;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeIdentity;
import fi.arvio.bot.Json;
import fi.arvio.bot.LoopbackServer.Response;
import fi.arvio.bot.RunningBot;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A whole campaign, from the first invitation to closing: three languages, a guest by link, people who have blocked the bot,
 * a throttled hour, and the assessment service down for a night.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CampaignTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int FINN = 1;
    private static final int SWEDE = 2;
    private static final int BRITON = 3;
    private static final int GUEST = 4;
    private static final int BLOCKED = 5;
    private static final int BLOCKED_WITH_ADDRESS = 6;

    private static final Pattern LINK = Pattern.compile("#([A-Za-z0-9._~-]+)");

    @ParameterizedTest
    @EnumSource
    void a_campaign_from_invitation_to_closing(Database database) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try (FakeIdentity identity = new FakeIdentity();
                RunningBot bot = RunningBot.on(database, settings(identity, mail))) {
            new Campaign(bot, mail, new Registered(identity)).run();
        } finally {
            mail.stop();
        }
    }

    private static Map<String, Object> settings(FakeIdentity identity, GreenMail mail) {
        Map<String, Object> settings = new HashMap<>(identity.settings());
        settings.put("arvio.mail.host", "127.0.0.1");
        settings.put("arvio.mail.port", mail.getSmtp().getPort());
        settings.put("arvio.mail.from", "Arvio <arvio@kaupunki.example>");
        settings.put("arvio.mail.tls", "none");
        settings.put("arvio.bot.service-url", "${test.connector}/");
        return settings;
    }

    private record Campaign(RunningBot bot, GreenMail mail, Registered teams) {
        void run() {
            Season season = Season.begins(bot, document());
            inviting(season);
            answering(season);
            Guest guest = followsLink();
            nightWithoutService(season);
            firstReminders(season);
            secondAndThirdReminders(season);
            closing();
            assertThat(guest.says("1").statusCode()).isIn(200, 202, 401);
        }

        private void inviting(Season season) {
            bot.connector().on(this::refusesTheBlocked);
            season.goTo("2027-01-11T14:59");

            assertThat(texts(FINN)).singleElement().asString().startsWith("Hei! Olen Arvio");
            assertThat(texts(SWEDE)).singleElement().asString().startsWith("Hej!");
            assertThat(texts(BRITON)).singleElement().asString().startsWith("Hello!");
            assertThat(subjects("vieras@yliopisto.example")).hasSize(1);
            assertThat(subjects("kuusi@kaupunki.example"))
                    .containsExactly("Kutsu itsearviointiin – Helsingin kaupungin maahanmuuttoyksikkö");
            assertThat(season.planOf(BLOCKED)).containsEntry("why", "UNREACHABLE");
            assertThat(season.deliveries())
                    .containsEntry("sent", 5)
                    .containsEntry("unreachable", Map.of("BLOCKED_BY_USER", 1));
        }

        private void answering(Season season) {
            teams.starts(bot, FINN);
            for (int i = 0; i < 30 && !"COMPLETE".equals(season.planOf(FINN).get("why")); i++) {
                teams.says(bot, FINN, "ohita");
            }
            assertThat(season.planOf(FINN)).containsEntry("why", "COMPLETE");
            teams.starts(bot, SWEDE);
            teams.says(bot, SWEDE, "2");
            teams.says(bot, SWEDE, "3");
        }

        private Guest followsLink() {
            Matcher code = LINK.matcher(
                    GreenMailUtil.getBody(to("vieras@yliopisto.example").getFirst())
                            // Lines are at most 76 characters long in transit.
                            .replace("=\r\n", ""));
            assertThat(code.find()).isTrue();
            HttpResponse<String> opened = bot.post("/chat/links", null, Json.write(Map.of("code", code.group(1))));
            assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
            Guest guest = new Guest(bot, Json.object(opened.body()));
            guest.presses("start");
            guest.says("2");
            return guest;
        }

        private void nightWithoutService(Season season) {
            int arrived = bot.service().answers().size();
            bot.service().down();
            teams.says(bot, SWEDE, "3");
            await().atMost(LONG).until(() -> bot.backlog("answers") > 0);
            season.goTo("2027-01-12T08:00");
            bot.service().up();
            await().atMost(LONG).until(() -> bot.backlog("answers") == 0);
            assertThat(bot.service().answers().size()).isGreaterThan(arrived);
        }

        private void firstReminders(Season season) {
            AtomicInteger throttled = new AtomicInteger();
            bot.connector()
                    .on(sent -> throttled.getAndIncrement() < 3
                            ? Response.of(429, "Retry-After", "1")
                            : refusesTheBlocked(sent));
            season.goTo("2027-01-15T11:59");

            assertThat(throttled.get()).isGreaterThan(3);
            assertThat(reminders(FINN)).isEmpty();
            assertThat(reminders(SWEDE)).singleElement().asString().contains("frågor kvar");
            assertThat(reminders(BRITON)).singleElement().asString().contains("I have 12 questions");
            assertThat(subjects("vieras@yliopisto.example")).hasSize(2);
            assertThat(subjects("kuusi@kaupunki.example"))
                    .contains("Muistutus itsearvioinnista – Helsingin kaupungin maahanmuuttoyksikkö");
        }

        private void secondAndThirdReminders(Season season) {
            season.goTo("2027-01-22T11:59");
            assertThat(reminders(SWEDE)).hasSize(2);
            assertThat(reminders(BRITON)).hasSize(2);
            season.goTo("2027-02-03T14:59");
            season.goTo("2027-02-05T11:59");
            assertThat(reminders(SWEDE)).hasSize(3).last().asString().contains("avslutas snart");
            // Whoever has not begun is reminded twice, and not again.
            assertThat(reminders(BRITON)).hasSize(2);
            assertThat(subjects("vieras@yliopisto.example")).hasSize(4);
            assertThat(subjects("kuusi@kaupunki.example")).hasSize(3);
            assertThat(reminders(FINN)).isEmpty();
            assertThat(season.deliveries())
                    .containsEntry("uncertain", 0)
                    .containsEntry("planned", 0)
                    .containsEntry("sent", 5 + 3 + 2 + 3 + 2);
        }

        private void closing() {
            bot.setTime(Season.CLOSES.plusSeconds(120));
            await().atMost(LONG).until(() -> !bot.service().drained().isEmpty());
            int answers = bot.service().answers().size();
            teams.says(bot, SWEDE, "4");
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(texts(SWEDE).getLast()).contains("Omgången avslutades"));
            assertThat(bot.service().answers()).hasSize(answers);
        }

        private Response refusesTheBlocked(FakeConnector.Sent sent) {
            boolean blocked = sent.conversation().equals(Registered.conversation(BLOCKED))
                    || sent.conversation().equals(Registered.conversation(BLOCKED_WITH_ADDRESS));
            return blocked
                    ? new Response(403, Map.of(), "{\"error\":{\"code\":\"MessageWritesBlocked\"}}")
                    : Response.of(201);
        }

        private List<String> texts(int number) {
            return bot.connector().deliveredTo(Registered.conversation(number)).stream()
                    .map(FakeConnector.Sent::text)
                    .toList();
        }

        /** Reminders tell how to be reminded later. */
        private List<String> reminders(int number) {
            return texts(number).stream()
                    .filter(text -> text.contains("muistuta tiistaina")
                            || text.contains("påminn mig på tisdag")
                            || text.contains("remind me on Tuesday"))
                    .toList();
        }

        private List<MimeMessage> to(String address) {
            return Arrays.stream(mail.getReceivedMessages())
                    .filter(message -> recipients(message).contains(address))
                    .toList();
        }

        private List<String> subjects(String address) {
            return to(address).stream().map(Campaign::subject).toList();
        }

        private static String recipients(MimeMessage message) {
            try {
                return Arrays.toString(message.getRecipients(Message.RecipientType.TO));
            } catch (MessagingException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }

        private static String subject(MimeMessage message) {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }

    /** Somebody in the browser, whom a link in an e-mail brought here. */
    private record Guest(RunningBot bot, Map<String, Object> opened) {
        HttpResponse<String> says(String words) {
            return posts(Map.of("text", words));
        }

        void presses(String act) {
            assertThat(posts(Map.of("value", Map.of("arvio", Map.of("act", act))))
                            .statusCode())
                    .isLessThan(300);
        }

        private HttpResponse<String> posts(Map<String, Object> fields) {
            Map<String, Object> activity = new HashMap<>(fields);
            activity.put("id", UUID.randomUUID().toString());
            activity.put("type", "message");
            return bot.post(
                    "/chat/conversations/" + opened.get("conversation") + "/activities",
                    String.valueOf(opened.get("token")),
                    Json.write(activity));
        }
    }

    /** One person of each kind. */
    private static String document() {
        List<Map<String, Object>> people = new ArrayList<>();
        for (Object person : (List<?>) Json.object(Season.document(6, Map.of())).get("respondents")) {
            Map<String, Object> one = new HashMap<>();
            ((Map<?, ?>) person).forEach((name, value) -> one.put(String.valueOf(name), value));
            people.add(one);
        }
        List<String> languages = List.of("fi", "sv", "en", "en", "fi", "fi");
        for (int i = 0; i < people.size(); i++) {
            people.get(i).put("language", languages.get(i));
        }
        people.get(GUEST - 1).put("entraObjectId", null);
        people.get(GUEST - 1).put("email", "vieras@yliopisto.example");
        people.get(BLOCKED_WITH_ADDRESS - 1).put("email", "kuusi@kaupunki.example");
        return Season.document(6, Map.of("respondents", people));
    }
}

package fi.arvio.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.arvio.bot.Database;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.FakeTelegram;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.conversation.Audience;
import fi.arvio.bot.conversation.Conversation;
import fi.arvio.bot.conversation.Deed;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.store.Sessions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The recorded conversations through every channel: word for word the same, and the same answers arrive. What the console
 * speaks is the page's protocol.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChannelsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    /** On the day on which the conversations begin, far from midnight. */
    private static final Instant NOON = Instant.parse("2025-03-03T10:00:00Z");

    private static final Pattern RECORDED = Pattern.compile("= (\\S+?)(?: (\\S+))? (r\\d+)(?:: .*| deleted)");
    private static final List<String> TABLES =
            List.of("session", "contact", "contact_wish", "shown_card", "progress", "reply", "answer_event");

    private static final FakeTelegram TELEGRAM = new FakeTelegram();

    private static RunningBot bot;

    /** How people reach the bot. */
    private static final Map<String, Function<Integer, Line>> CHANNELS = Map.of(
            "Teams", number -> Line.teams(bot, number),
            "chat page", number -> Line.page(bot, number),
            "Telegram", number -> Line.telegram(bot, TELEGRAM, number));

    @BeforeAll
    static void start() {
        Map<String, Object> settings = new HashMap<>(TELEGRAM.settings());
        settings.put("arvio.demo", true);
        // The same few experts hold all the conversations, one after the other.
        settings.put("arvio.chat.messages-at-once", 100_000);
        bot = RunningBot.on(Database.H2, settings);
        bot.service().serve(SampleRound.DOCUMENT, "\"contract\"");
        patiently().until(() -> bot.bean(Rounds.class).byRespondent("E60").isPresent());
    }

    @AfterAll
    static void stop() {
        bot.close();
        TELEGRAM.close();
    }

    @TestFactory
    Stream<DynamicNode> every_channel_says_what_the_conversations_say() {
        return CHANNELS.entrySet().stream().map(channel -> {
            List<Conversation> carried = Conversation.all().stream()
                    .filter(Conversation::isAboutTheSampleRound)
                    .filter(conversation -> carries(channel.getValue(), conversation))
                    .toList();
            assertThat(carried).as(channel.getKey()).hasSizeGreaterThan(20);
            return dynamicContainer(
                    channel.getKey(),
                    carried.stream()
                            .map(conversation -> dynamicTest(
                                    conversation.title(), () -> compare(channel.getValue(), conversation))));
        });
    }

    /** Not every channel has everything that people can do on another. */
    private static boolean carries(Function<Integer, Line> channel, Conversation conversation) {
        try (Line line = channel.apply(1)) {
            List<Deed> deeds = new ArrayList<>();
            conversation.play(new Recorder(deeds, new ArrayList<>()));
            return line.begins(deeds.getFirst())
                    && deeds.stream().allMatch(deed -> switch (deed) {
                        case Deed.Decides ignored -> true;
                        // Those go when the rule says so.
                        case Deed.Invites ignored -> false;
                        case Deed.Reminds ignored -> false;
                        // Later the round is closed.
                        case Deed.Waits(int days) -> days < 20;
                        default -> line.carries(deed);
                    });
        }
    }

    private static void compare(Function<Integer, Line> channel, Conversation conversation) {
        clear();
        String expert = conversation.expert();
        String pseudonym = RunningBot.pseudonym(SampleRound.ROUND.series(), expert);
        // The order in which choices are shown to somebody goes by their pseudonym, which the files know nothing of.
        bot.bean(Sessions.class).begin(SampleRound.ROUND.id(), pseudonym, conversation.beginning());
        try (Line line = channel.apply(Integer.parseInt(expert.substring(1)))) {
            Understudy understudy = new Understudy(line, pseudonym);
            conversation.play(understudy);
            List<String> lines = understudy.lines;
            List<String> said = lines.stream().filter(ChannelsTest::isSaid).toList();
            patiently().untilAsserted(() -> assertThat(asLines(line.heard())).isEqualTo(said));

            Set<String> recorded = recorded(lines);
            patiently().untilAsserted(() -> assertThat(arrived(pseudonym)).isEqualTo(recorded));
        }
    }

    /** Keeps everything. */
    private record Recorder(List<Deed> deeds, List<String> lines) implements Audience {
        @Override
        public void sees(Deed deed) {
            deeds.add(deed);
        }

        @Override
        public void hears(List<String> more) {
            lines.addAll(more);
        }
    }

    /** Does on a line what is done in the conversation. */
    private static final class Understudy implements Audience {
        private final Line line;
        private final String pseudonym;
        private final List<String> lines = new ArrayList<>();
        private final List<Map<String, Object>> decisions = new ArrayList<>();
        private Instant now = NOON;

        Understudy(Line line, String pseudonym) {
            this.line = line;
            this.pseudonym = pseudonym;
        }

        @Override
        public void sees(Deed deed) {
            switch (deed) {
                case Deed.Waits(int days) -> {
                    now = now.plus(Duration.ofDays(days));
                    bot.offset(Duration.between(Instant.now(), now).toString());
                }
                case Deed.Decides(Input.Decision decision) -> decide(decision);
                default -> line.does(deed);
            }
        }

        @Override
        public void hears(List<String> more) {
            lines.addAll(more);
        }

        private void decide(Input.Decision decision) {
            Map<String, Object> entry = new HashMap<>();
            entry.put("pseudonym", pseudonym);
            entry.put("subject", decision.subject());
            entry.put("revision", decision.revision());
            entry.put("decision", decision.verdict());
            entry.put("mergedInto", decision.mergedInto());
            entry.put("message", decision.message());
            decisions.add(entry);
            ChannelsTest.decide(decisions);
        }
    }

    /** Returns when the decisions have been told. */
    private static void decide(List<Map<String, Object>> decisions) {
        String document = Json.write(Map.of("decisions", decisions));
        if (!bot.service().decide(document)) {
            return;
        }
        int asked = bot.service().askedForDecisions();
        patiently().until(() -> bot.service().askedForDecisions() >= asked + 2);
    }

    private static void clear() {
        bot.offset(Duration.between(Instant.now(), NOON).toString());
        decide(List.of());
        try (Connection connection = bot.connection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("delete from " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        bot.service().forgetAnswers();
    }

    /** Looks often: it is about many short moments. */
    private static ConditionFactory patiently() {
        return await().atMost(LONG).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(5));
    }

    private static boolean isSaid(String line) {
        return !line.isBlank() && (line.startsWith("< ") || line.startsWith("  "));
    }

    /** As the files have it. */
    private static List<String> asLines(List<String> heard) {
        return heard.stream()
                .flatMap(text -> ("< " + text.replace("\n", "\n  ")).lines())
                .map(String::stripTrailing)
                .filter(ChannelsTest::isSaid)
                .toList();
    }

    private static Set<String> recorded(List<String> lines) {
        return lines.stream()
                .map(RECORDED::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1) + " " + line.group(2) + " " + line.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arrived(String pseudonym) {
        return arrived(bot.service().answersBy(pseudonym));
    }

    /** What has arrived, one line an answer's revision. */
    static Set<String> arrived(List<FakeService.Put> puts) {
        return puts.stream()
                .map(FakeService.Put::json)
                .map(json -> json.get("item") + " " + json.get("subject") + " r" + json.get("revision"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

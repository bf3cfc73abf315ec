package fi.arvio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import fi.arvio.bot.Database;
import fi.arvio.bot.Expert;
import fi.arvio.bot.FakeConnector.Sent;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The recorded conversations, with every activity that goes in written by the SDK and every one that comes out read by it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActivitiesTest {
    private static final int CONVERSATIONS = 8;
    private static final Duration LONG = Duration.ofSeconds(30);

    private static RunningBot bot;
    private static List<Expert> people;

    @BeforeAll
    static void talk() {
        bot = RunningBot.on(Database.H2);
        people = new Crowd(bot, ActivitiesTest::writtenBySdk).talk(CONVERSATIONS);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    private static String writtenBySdk(Map<String, Object> activity) {
        return Sdk.write(Sdk.read(Sdk.tree(Json.write(activity))));
    }

    @Test
    void what_the_bot_sends_the_sdk_reads_without_loss() {
        var sent = sent();
        assertThat(sent).hasSizeGreaterThan(100);
        // Texts, cards, and what takes their place.
        assertThat(sent.stream().map(one -> one.method() + " " + one.isCard()).distinct())
                .contains("POST true", "POST false", "PUT true");
        for (var one : sent) {
            var tree = Sdk.tree(Json.write(one.activity()));
            var read = Sdk.read(tree);
            assertThat(read.getType()).isEqualTo(ActivityTypes.MESSAGE);
            assertThat(Sdk.losses(tree, Sdk.tree(Sdk.write(read)))).as("lost").isEmpty();
        }
    }

    @Test
    void what_the_sdk_writes_is_understood_as_what_clients_write() {
        try (var plainBot = RunningBot.on(Database.H2)) {
            var plain = new Crowd(plainBot, Json::write).talk(CONVERSATIONS);
            for (var i = 0; i < CONVERSATIONS; i++) {
                assertThat(texts(people.get(i))).as(people.get(i).id()).isEqualTo(texts(plain.get(i)));
            }
        }
        assertThat(people).allSatisfy(person -> assertThat(person.heard()).isNotEmpty());
    }

    @Test
    void the_first_words_come_when_the_sdk_says_that_somebody_is_there() {
        var arrived = activity(41, Activity.createConversationUpdateActivity());
        arrived.setMembersAdded(List.of(new ChannelAccount("29:u")));
        assertAnswered(arrived);

        var installed = activity(42, new Activity(ActivityTypes.INSTALLATION_UPDATE));
        installed.setAction("add");
        assertAnswered(installed);
    }

    @Test
    void an_invoke_of_the_sdk_is_acknowledged_and_answered() {
        var invoke = activity(43, Activity.createInvokeActivity());
        invoke.setName("adaptiveCard/action");
        invoke.setValue(Map.of(
                "action", Map.of("type", "Action.Execute", "data", Map.of("arvio", Map.of("act", "start")))));
        assertAnswered(invoke);
    }

    @Test
    void kinds_that_mean_nothing_to_the_bot_are_taken_and_left_alone() {
        for (var activity : List.of(
                Activity.createTypingActivity(),
                Activity.createEventActivity(),
                Activity.createEndOfConversationActivity(),
                Activity.createHandoffActivity(),
                new Activity(ActivityTypes.MESSAGE_REACTION))) {
            var addressed = activity(44, activity);
            assertThat(bot.message(Sdk.write(addressed)).statusCode())
                    .as(activity.getType())
                    .isEqualTo(200);
            assertThat(bot.connector().deliveredTo(addressed.getConversation().getId()))
                    .isEmpty();
        }
    }

    /** Known trouble: a fraction of a second without nine digits is read as so many nanoseconds. The bot writes no times. */
    @Test
    void the_sdk_misreads_fractions_of_seconds_and_what_the_bot_sends_has_none() {
        var read = Sdk.read(Sdk.tree("{\"type\":\"message\",\"timestamp\":\"2026-03-03T10:00:00.123Z\"}"));
        assertThat(read.getTimestamp().getNano()).isEqualTo(123);
        assertThat(sent())
                .allSatisfy(one -> assertThat(one.activity()).doesNotContainKeys("timestamp", "localTimestamp"));
    }

    private static void assertAnswered(Activity activity) {
        assertThat(bot.message(Sdk.write(activity)).statusCode()).isEqualTo(200);
        var conversation = activity.getConversation().getId();
        await().atMost(LONG)
                .until(() -> !bot.connector().deliveredTo(conversation).isEmpty());
    }

    /** Addressed as Teams does, by the SDK's own setters. */
    private static Activity activity(int number, Activity activity) {
        var from = new ChannelAccount("29:u");
        from.setAadObjectId("00000000-0000-4000-8000-%012d".formatted(number));
        var conversation = new ConversationAccount("a:" + UUID.randomUUID());
        conversation.setConversationType("personal");
        activity.setId(UUID.randomUUID().toString());
        activity.setChannelId("msteams");
        activity.setServiceUrl(bot.connector().url() + "/");
        activity.setConversation(conversation);
        activity.setFrom(from);
        activity.setRecipient(new ChannelAccount("28:bot"));
        return activity;
    }

    private static List<Sent> sent() {
        var all = new ArrayList<Sent>();
        people.stream()
                .map(Expert::conversation)
                .flatMap(conversation -> Stream.concat(
                        bot.connector().deliveredTo(conversation).stream(),
                        bot.connector().replacedIn(conversation).stream()))
                .forEach(all::add);
        return all;
    }

    /** Each once: a reply whose acknowledgement was slow may come again. */
    private static List<String> texts(Expert person) {
        return person.heard().stream()
                .map(sent -> List.of(sent.path(), sent.text()))
                .distinct()
                .map(List::getLast)
                .toList();
    }
}

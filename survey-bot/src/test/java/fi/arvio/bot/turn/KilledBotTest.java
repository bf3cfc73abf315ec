package fi.arvio.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.BotProcess;
import fi.arvio.bot.FakeConnector;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.LoopbackServer.Response;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.TestKeys;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.round.OpenRound;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL between any two things that the world outside sees of the bot. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledBotTest {
    private static final OpenRound ROUND = SampleRound.of(FakeService.round());
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String EXPERT = "E01";
    private static final long SEED = 20250303;
    /** How often it is killed at each of the moments. */
    private static final int TIMES = Integer.getInteger("arvio.kills", 1);

    /** When it is killed. */
    private enum Moment {
        AS_A_TURN_COMES,
        WHEN_A_TURN_IS_ACKNOWLEDGED,
        AS_A_REPLY_ARRIVES,
        WHEN_A_REPLY_IS_ACKNOWLEDGED,
        AS_AN_ANSWER_ARRIVES,
        WHEN_AN_ANSWER_IS_ACKNOWLEDGED
    }

    private static final List<String> WORDS =
            List.of("2", "4", "ohita", "en osaa sanoa", "takaisin", "muuta 1", "svenska", "suomi", "tauko", "jatka");

    /** The moment that is waited for; it comes once. */
    private final AtomicReference<Moment> next = new AtomicReference<>();

    @Test
    void killed_at_any_moment_the_dialogue_goes_on_where_it_was(@TempDir Path folder) {
        Random random = new Random(SEED);
        try (FakeService service = new FakeService();
                FakeConnector connector = new FakeConnector();
                BotProcess bot = BotProcess.with(folder, settings(service))) {
            killAtArrivals(bot, service, connector);
            Alone alone = new Alone(ROUND, ROUND.day(Instant.now()), EXPERT);
            deliver(bot, connector, alone, "aloita");
            for (Moment moment : moments(random)) {
                next.set(moment);
                int before = bot.kills();
                // Not every turn has an answer or more than one reply.
                while (bot.kills() == before) {
                    deliver(bot, connector, alone, WORDS.get(random.nextInt(WORDS.size())));
                    await().atMost(LONG).until(() -> bot.kills() > before || isQuiet(alone, service, connector));
                }
                bot.revive();
            }

            await().atMost(LONG).until(() -> isQuiet(alone, service, connector));
            assertThat(bot.kills()).isEqualTo(TIMES * Moment.values().length);
            assertThat(heard(connector)).isEqualTo(withoutRepetition(alone.said()));
            assertThat(ChannelsTest.arrived(service.answersBy(pseudonym()))).isEqualTo(alone.recorded());
            assertThat(service.answersBy(pseudonym()).stream()
                            .collect(Collectors.groupingBy(
                                    FakeService.Put::id,
                                    Collectors.mapping(FakeService.Put::body, Collectors.toSet()))))
                    .as("an answer that comes again is the same")
                    .allSatisfy((id, bodies) -> assertThat(bodies).hasSize(1));
        }
    }

    private static List<Moment> moments(Random random) {
        List<Moment> moments = new ArrayList<>(Stream.of(Moment.values())
                .flatMap(m -> Collections.nCopies(TIMES, m).stream())
                .toList());
        Collections.shuffle(moments, random);
        return moments;
    }

    private static Map<String, String> settings(FakeService service) {
        return Map.of(
                "arvio.keys", new TestKeys().folder().toString(),
                "arvio.service.url", service.url(),
                "arvio.service.poll", "200ms");
    }

    private void killAtArrivals(BotProcess bot, FakeService service, FakeConnector connector) {
        connector.on(sent -> {
            killAt(bot, Moment.AS_A_REPLY_ARRIVES, Moment.WHEN_A_REPLY_IS_ACKNOWLEDGED);
            return Response.of(201);
        });
        service.onAnswer(put -> {
            killAt(bot, Moment.AS_AN_ANSWER_ARRIVES, Moment.WHEN_AN_ANSWER_IS_ACKNOWLEDGED);
            return Response.of(201);
        });
    }

    /** Before the one who calls answers, or about when it does. */
    private void killAt(BotProcess bot, Moment arrival, Moment acknowledgement) {
        if (next.compareAndSet(arrival, null)) {
            bot.kill();
        } else if (next.compareAndSet(acknowledgement, null)) {
            Thread.ofVirtual().start(bot::kill);
        }
    }

    private void deliver(BotProcess bot, FakeConnector connector, Alone alone, String words) {
        Map<String, Object> activity = new HashMap<>();
        activity.put("id", "m" + alone.inputs());
        activity.put("type", "message");
        activity.put("text", words);
        activity.put("channelId", "msteams");
        activity.put("serviceUrl", connector.url() + "/");
        activity.put("conversation", Map.of("id", "a:killed", "conversationType", "personal"));
        activity.put("from", Map.of("id", "29:u", "aadObjectId", "00000000-0000-4000-8000-000000000001"));
        activity.put("recipient", Map.of("id", "28:bot"));
        if (next.compareAndSet(Moment.AS_A_TURN_COMES, null)) {
            Thread.ofVirtual().start(bot::kill);
        }
        bot.deliver(Json.write(activity));
        if (next.compareAndSet(Moment.WHEN_A_TURN_IS_ACKNOWLEDGED, null)) {
            bot.kill();
        }
        alone.hears(words);
    }

    /** Everything has arrived that has to. */
    private static boolean isQuiet(Alone alone, FakeService service, FakeConnector connector) {
        return heard(connector).size() >= withoutRepetition(alone.said()).size()
                && ChannelsTest.arrived(service.answersBy(pseudonym())).size()
                        >= alone.recorded().size();
    }

    /** A reply comes at least once: what was on its way when the bot was killed may come again, in its place. */
    private static List<String> heard(FakeConnector connector) {
        return withoutRepetition(connector.deliveredTo("a:killed").stream()
                .map(FakeConnector.Sent::text)
                .toList());
    }

    private static List<String> withoutRepetition(List<String> said) {
        List<String> once = new ArrayList<>();
        said.stream()
                .filter(text -> once.isEmpty() || !once.getLast().equals(text))
                .forEach(once::add);
        return once;
    }

    private static String pseudonym() {
        return RunningBot.pseudonym(ROUND.series(), EXPERT);
    }
}

package fi.arvio.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.Json;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.Wire;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.ShownCard;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.store.Replies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is lost in the middle of a turn is lost whole, and the same activity coming again makes it good. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CutTurnsTest {
    private static final OpenRound ROUND = SampleRound.of(FakeService.round());
    private static final Instant NOON = Instant.parse("2026-03-03T10:00:00Z");
    private static final String CONVERSATION = "cut";
    private static final String EXPERT = "E01";
    private static final int TURNS = 6;

    private static final List<String> WORDS = List.of(
            "1",
            "2",
            "4",
            "5",
            "nelonen",
            "aika hyvin",
            "kyllä",
            "ei",
            "en osaa sanoa",
            "ei minun alaani",
            "ohita",
            "takaisin",
            "muuta 1",
            "muuta 2",
            "tauko",
            "jatka",
            "svenska",
            "suomi",
            "tilanne",
            "omat vastaukset",
            "Enemmän aikaa.",
            "valmis",
            "ehdota aihetta",
            "palaa viikon päästä",
            "lopeta",
            "aloita",
            "1, 3",
            "🙂");

    /** At every statement of every turn, on both sides of it: hundreds of cuts in a run. */
    @ParameterizedTest
    @CsvSource({"H2, 1", "POSTGRES, 2"})
    void wherever_a_turn_is_cut_nothing_is_lost_and_nothing_doubled(Database database, long seed) {
        Random random = new Random(seed);
        try (RunningBot bot = RunningBot.onAWire(database)) {
            bot.offset(Duration.between(Instant.now(), NOON).toString());
            Alone alone = new Alone(ROUND, ROUND.day(NOON), EXPERT);
            Turns turns = bot.bean(Turns.class);
            Rounds rounds = bot.bean(Rounds.class);
            int cuts = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                Input input = turn == 0 ? new Input.Pressed(Input.Button.START) : any(random, alone.newestCard());
                Incoming incoming = incoming(turn, rounds.byRespondent(EXPERT), input);
                cuts += cutEverywhere(turns, incoming);
                alone.hears(input);
            }

            assertThat(said(bot)).isEqualTo(alone.said());
            String pseudonym = RunningBot.pseudonym(ROUND.series(), EXPERT);
            await().atMost(Duration.ofSeconds(60)).until(() -> bot.backlog("answers") == 0);
            assertThat(ChannelsTest.arrived(bot.service().answersBy(pseudonym))).isEqualTo(alone.recorded());
            assertThat(cuts).isGreaterThan(10 * TURNS);
            assertThat(alone.recorded()).isNotEmpty();
        }
    }

    /** Delivers it again and again, cut one step later each time, until it has all been done. */
    private static int cutEverywhere(Turns turns, Incoming incoming) {
        int cuts = 0;
        while (Wire.cuts(
                1 + cuts / 2, cuts % 2 == 0 ? Wire.Side.BEFORE : Wire.Side.AFTER, () -> turns.take(incoming))) {
            cuts++;
        }
        return cuts;
    }

    private static Input any(Random random, ShownCard card) {
        List<Map<String, Object>> buttons = card.buttons();
        return random.nextInt(3) == 0 && !buttons.isEmpty()
                ? CardData.read(new Fields(buttons.get(random.nextInt(buttons.size()))))
                        .orElseThrow()
                : new Input.Said(WORDS.get(random.nextInt(WORDS.size())));
    }

    private static Incoming incoming(int turn, Optional<Rounds.Invited> invited, Input input) {
        return new Incoming("web", CONVERSATION, "a" + turn, "a" + turn, "{}", invited, true, "", input);
    }

    private static List<String> said(RunningBot bot) {
        return bot.bean(Replies.class).waitingForPage(CONVERSATION, 0).stream()
                .map(row -> Json.object(row.activity()))
                .filter(activity -> "message".equals(activity.get("type")))
                .map(Line::text)
                .toList();
    }
}

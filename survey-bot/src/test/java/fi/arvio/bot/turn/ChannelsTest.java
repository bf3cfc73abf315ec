package fi.arvio.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.arvio.bot.Database;
import fi.arvio.bot.FakeService;
import fi.arvio.bot.RunningBot;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.assignment.Assignments;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.card.Rendered;
import fi.arvio.bot.channel.CardData;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.conversation.DialogueState;
import fi.arvio.bot.conversation.Event;
import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.conversation.Occasion;
import fi.arvio.bot.conversation.ShownCard;
import fi.arvio.bot.conversation.Step;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.text.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same conversations through every channel say the same and leave the same answers: just what the dialogue by itself
 * says. What the console speaks is the page's protocol.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChannelsTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final OpenRound ROUND = SampleRound.of(FakeService.round());
    private static final Cards CARDS = new Cards(Messages.load());

    private static RunningBot bot;

    @BeforeAll
    static void start() {
        bot = RunningBot.on(Database.H2, Map.of("arvio.demo", true));
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    /** One thing that a person does, by words or with the newest card. */
    private record Act(String verb, String what) {
        static Act types(String words) {
            return new Act("types", words);
        }

        static Act presses(String title) {
            return new Act("presses", title);
        }

        Map<String, Object> fields(ShownCard newest) {
            return verb.equals("types") ? Map.of("text", what) : Map.of("value", newest.pressing(what));
        }

        Input input(ShownCard newest) {
            return verb.equals("types")
                    ? new Input.Said(what)
                    : CardData.read(new Fields(newest.pressing(what))).orElseThrow();
        }
    }

    private static final List<Act> ALL_WAYS_AROUND = List.of(
            Act.presses("Aloitetaan"),
            Act.presses("4 – melko hyvin"),
            Act.types("nelonen"),
            Act.types("aika hyvin"),
            Act.types("aika paljon"),
            Act.presses("Kyllä"),
            Act.types("takaisin"),
            Act.types("2"),
            Act.types("muuta 1"),
            Act.presses("2 – melko huonosti"),
            Act.types("svenska"),
            Act.types("hjälp"),
            Act.types("suomi"),
            Act.types("tauko"),
            Act.presses("Jatka"),
            Act.types("pelkkä teksti"),
            Act.types("ohita"),
            Act.types("kortit"),
            Act.types("omat vastaukset"),
            Act.types("ohitetut"),
            Act.types("jotain aivan muuta"),
            Act.types("poista vastaukseni"),
            Act.presses("Poista vastaukseni"),
            Act.types("aloita"),
            Act.types("3"),
            Act.types("lopeta"),
            Act.types("jatka"));

    static List<Line> channels() {
        return List.of(Line.teams(bot, 1), Line.page(bot, 2));
    }

    @ParameterizedTest
    @MethodSource("channels")
    void every_channel_says_what_the_dialogue_says(Line line) {
        Alone alone = new Alone(line.expert());
        List<String> expected = new ArrayList<>();
        line.opens();
        expected.addAll(alone.step(new Input.Opened()));
        for (Act act : ALL_WAYS_AROUND) {
            await().atMost(LONG).until(() -> line.heard().size() >= expected.size());
            line.sends(act.fields(line.newestCard()));
            expected.addAll(alone.step(act.input(alone.newest)));
        }
        await().atMost(LONG).until(() -> line.heard().size() >= expected.size());
        assertThat(line.heard()).isEqualTo(expected);
        await().atMost(LONG).until(() -> line.arrived().size() >= alone.recorded.size());
        assertThat(line.arrived()).isEqualTo(alone.recorded);
    }

    @Test
    void whoever_changes_the_channel_goes_on_where_they_were() {
        Line teams = Line.teams(bot, 3);
        Line page = Line.page(bot, 3);
        teams.sends(Map.of("text", "aloita"));
        teams.sends(Map.of("text", "4"));
        await().atMost(LONG).until(() -> teams.heard().size() >= 2);

        page.opens();

        await().atMost(LONG).until(() -> page.heard().size() >= 2);
        assertThat(page.heard().getFirst()).contains("1/12");
        assertThat(page.heard().getLast()).contains("2/12");
    }

    /** The dialogue by itself, as one expert has it. */
    private static final class Alone {
        private final Set<String> recorded = new TreeSet<>();
        private DialogueState state;
        private ShownCard newest = new ShownCard("", Map.of());

        Alone(String expert) {
            var assignment = Objects.requireNonNull(Assignments.of(ROUND.candidates(), ROUND.bank(), ROUND.seed())
                    .get(expert));
            state = DialogueState.first(
                    ROUND.script(),
                    assignment,
                    Objects.requireNonNull(ROUND.roster().get(expert)).language(),
                    Fingerprint.number(RunningBot.pseudonym(ROUND.series(), expert)));
        }

        List<String> step(Input input) {
            Step step = Production.DIALOGUE.step(ROUND.script(), state, new Occasion(LocalDate.EPOCH, 0), input);
            state = step.state();
            List<String> said = new ArrayList<>();
            for (Event event : step.events()) {
                if (event instanceof Event.Replied replied) {
                    said.add(said(replied));
                } else if (event instanceof Event.Recorded(var given)) {
                    recorded.add(
                            given.question().item() + " " + given.question().subject() + " r" + given.revision());
                }
            }
            return said;
        }

        private String said(Event.Replied replied) {
            Rendered rendered = CARDS.render(replied.prompt(), replied.language());
            if (rendered.card() != null && !replied.textOnly()) {
                newest = new ShownCard(rendered.text(), rendered.card());
            }
            return rendered.text();
        }
    }

    /** What has arrived, one line an answer's revision. */
    static Set<String> arrived(List<FakeService.Put> puts) {
        return puts.stream()
                .map(FakeService.Put::json)
                .map(json -> json.get("item") + " " + json.get("subject") + " r" + json.get("revision"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package fi.arvio.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.arvio.bot.answer.Reading;
import fi.arvio.bot.assessment.SampleRound;
import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.turn.Production;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bot tells people to type has to work. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PromisedWordsTest {
    private static final Pattern QUOTED = Pattern.compile("[”“]([^”“{}]+)”");

    /** The names of buttons, and parts of what may be typed. */
    private static final Set<String> NOT_TYPED = Set.of(
            "Kysymys oli epäselvä",
            "Frågan var oklar",
            "The question was unclear",
            "muuta",
            "ändra",
            "change",
            "Aloitetaan",
            "Vi börjar",
            "Start");

    private static final Set<String> BUTTONS = Set.of(
            "welcome.start",
            "back.continue",
            "offer.goal.yes",
            "offer.general.yes",
            "offer.theme",
            "offer.no",
            "confirm.yes",
            "confirm.no",
            "written.quotable",
            "written.notQuotable",
            "delete.yes",
            "delete.no",
            "card.monitoring",
            "card.unclear");

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_a_sentence_says_to_type_is_understood(Language language) {
        Set<String> promised = promised(language);
        assertTrue(promised.size() > 25, () -> "the pattern still finds what is quoted: " + promised);
        assertEquals(
                Set.of(),
                promised.stream().filter(words -> !isUnderstood(words)).collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_a_button_says_can_be_typed_instead(Language language) {
        Messages messages = Messages.load();
        assertEquals(
                Set.of(),
                BUTTONS.stream()
                        .map(key -> messages.say(language, key))
                        .filter(label -> !isUnderstood(label))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> promised(Language language) {
        Messages messages = Messages.load();
        return messages.keys().stream()
                .flatMap(key -> QUOTED.matcher(messages.pattern(language, key)).results())
                .map(quoted -> quoted.group(1).replace("''", "'"))
                // What stands between two quotes is no quote.
                .filter(words -> !NOT_TYPED.contains(words) && !words.startsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUnderstood(String words) {
        Item item = SampleRound.ROUND.script().questionnaire().item("G1");
        Reading reading = Production.READER.read(item, item.options(), words);
        return reading instanceof Reading.Wished
                || reading instanceof Reading.Answered
                || Production.READER.isYes(words)
                || Production.READER.isNo(words);
    }
}

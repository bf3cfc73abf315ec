package fi.arvio.bot.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.reminder.Policy;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The examples of what the service serves are what it serves, and become what the dialogue reads. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractExamplesTest {
    private static final OpenRound ROUND = SampleRound.ROUND;

    @Test
    void the_questionnaire_is_the_one_that_the_service_publishes() throws IOException {
        assertEquals(
                Files.readString(Path.of("../assessment-service/src/main/resources/questionnaire/questionnaire.json")),
                Files.readString(Path.of("src/test/resources/contract/questionnaire.json")));
    }

    @Test
    void every_part_of_a_dialogue_has_its_items() {
        Map<Item.Part, List<String>> parts =
                Arrays.stream(Item.Part.values()).collect(Collectors.toMap(Function.identity(), this::codes));
        assertEquals(List.of("C1a", "C2a", "C3a", "C4a"), parts.get(Item.Part.FIXED));
        assertEquals(List.of("G1"), parts.get(Item.Part.TAP));
        assertEquals(List.of("G3", "G4"), parts.get(Item.Part.CLOSER));
        assertEquals(List.of("G2", "G5", "G6", "G8", "P1"), parts.get(Item.Part.GOAL_FURTHER));
        assertEquals(List.of("C9b", "C3c"), parts.get(Item.Part.FOLLOW_UP));
        assertEquals(List.of(), parts.get(Item.Part.RECONSIDERED));
        assertEquals(List.of("Z1"), parts.get(Item.Part.EMERGING));
        assertEquals(11, parts.get(Item.Part.ROTATING).size());
        assertEquals(10, ROUND.bank().rotating().size());
    }

    @Test
    void people_come_with_their_addresses_and_the_round_with_its_rule_of_reminders() {
        Person aino = Objects.requireNonNull(ROUND.roster().get("E01"));
        assertEquals("aino.esimerkki@kaupunki.example", aino.email());
        assertEquals(ZoneId.of("Europe/Helsinki"), aino.zone());
        assertEquals(Policy.standard(), ROUND.reminders());
    }

    @Test
    void items_get_their_own_options_labels_and_limits() {
        Item tap = item("G1");
        assertEquals(List.of("1", "2", "3", "4", "5"), optionCodes(tap));
        assertEquals(
                "En tunne tavoitetta",
                tap.missing().values().stream()
                        .map(text -> text.fi())
                        .filter(text -> text.contains("tavoitetta"))
                        .findFirst()
                        .orElse(""));
        Item several = item("C1d");
        assertEquals(3, several.maxChoices());
        assertEquals(true, several.shuffled());
        assertEquals(true, several.option("EI_MIKAAN").orElseThrow().last());
        assertEquals(44, item("C7c").fromRespondents());
        assertEquals(1, item("G4").maxChoices());
        assertEquals(false, item("G4").shuffled());
        assertEquals(List.of(), item("G3").options());
    }

    @Test
    void the_round_has_its_people_goals_and_last_day() {
        assertEquals(60, ROUND.roster().size());
        assertEquals(60, ROUND.candidates().size());
        assertEquals(23, ROUND.bank().programmeOfGoal().size());
        assertEquals(25, ROUND.script().titles().size());
        // It closes at midnight, Helsinki time.
        assertEquals(LocalDate.of(2025, 3, 24), ROUND.script().lastDay());
        assertEquals(5, ROUND.script().minimumCellSize());
        assertEquals(8, ROUND.script().minimumCommentSize());
    }

    private List<String> codes(Item.Part part) {
        return ROUND.script().questionnaire().part(part).stream()
                .map(Item::code)
                .toList();
    }

    private static Item item(String code) {
        return ROUND.script().questionnaire().item(code);
    }

    private static List<String> optionCodes(Item item) {
        return item.options().stream().map(option -> option.code()).toList();
    }
}

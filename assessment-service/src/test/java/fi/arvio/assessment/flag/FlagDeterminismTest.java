package fi.arvio.assessment.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import fi.arvio.assessment.disclosure.Release;
import fi.arvio.assessment.disclosure.ReleasedCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quicktheories.core.Gen;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlagDeterminismTest {

    private static Gen<String> answers() {
        return lists().of(integers().between(0, 7))
                .ofSizeBetween(0, 30)
                .map(answers -> answers.stream()
                        .map(answer -> String.valueOf("12345dns".charAt(answer)))
                        .collect(Collectors.joining()));
    }

    static List<RuleSet> ruleSets() {
        return List.of(
                RuleSet.VERSION_1,
                RuleSet.VERSION_2,
                RuleSet.VERSION_2.with(1, Map.of(Threshold.LOW_PROGRESS_PERCENT, 20, Threshold.DIVIDED_PERCENT, 10)));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void the_same_answers_give_the_same_flags_byte_for_byte_in_whatever_order_and_locale_they_come(RuleSet rules) {
        Locale locale = Locale.getDefault();
        try {
            qt().forAll(answers(), answers(), longs().all()).checkAssert((one, other, seed) -> {
                Locale.setDefault(Locale.ROOT);
                List<Flag> flags = Figures.flags(rules, Map.of("TYO-1", one, "TYO-2", other, "KOTO-1-1", other));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                Release again = Figures.release(
                        Map.of("TYO-1", shuffled(one, seed), "TYO-2", shuffled(other, seed), "KOTO-1-1", other));
                List<ReleasedCell> cells = new ArrayList<>(again.cells());
                Collections.shuffle(cells, new Random(seed));
                List<Flag> flagsAgain =
                        new FlagRules(rules).propose(Figures.subjects(new Release(again.number(), cells)));
                assertThat(flagsAgain.toString()).isEqualTo(flags.toString());
            });
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void ids_are_unique_and_no_sentence_is_without_its_numbers() {
        qt().forAll(answers(), answers()).checkAssert((one, other) -> {
            List<Flag> flags = Figures.flags(RuleSet.VERSION_2, Map.of("TYO-1", one, "KOTO-1-1", other));
            assertThat(flags.stream().map(Flag::id)).doesNotHaveDuplicates();
            assertThat(flags)
                    .allSatisfy(flag -> assertThat(List.of(
                                    flag.sentence().fi(),
                                    flag.sentence().sv(),
                                    flag.sentence().en()))
                            .allMatch(text -> text.matches(".*\\d.*")));
        });
    }

    private static String shuffled(String answers, long seed) {
        List<String> list = new ArrayList<>(List.of(answers.split("")));
        Collections.shuffle(list, new Random(seed));
        return String.join("", list);
    }
}

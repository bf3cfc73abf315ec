package fi.arvio.assessment.snapshot.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import fi.arvio.assessment.flag.Figures;
import fi.arvio.assessment.flag.FlagRules;
import fi.arvio.assessment.flag.RuleSet;
import fi.arvio.assessment.flag.SubjectFigures;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlagFiguresTest {

    private static Gen<String> answers() {
        return lists().of(integers().between(0, 7))
                .ofSizeBetween(0, 30)
                .map(answers -> answers.stream()
                        .map(answer -> String.valueOf("12345dns".charAt(answer)))
                        .collect(Collectors.joining()));
    }

    @Test
    void figures_that_were_kept_raise_the_same_flags_byte_for_byte() {
        qt().withExamples(200).forAll(answers(), answers()).checkAssert((one, other) -> {
            List<SubjectFigures> figures =
                    Figures.subjects(Figures.release(Map.of("TYO-1", one, "TYO-2", other, "KOTO-1-1", other)));
            List<SubjectFigures> kept = again(FlagFigures.of(figures)).all();
            assertThat(flags(kept)).isEqualTo(flags(figures));
        });
    }

    private static FlagFigures again(FlagFigures figures) {
        try {
            return ObjectMapper.getDefault().readValue(json(figures), FlagFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flags(List<SubjectFigures> figures) {
        RuleSet rules = RuleSet.VERSION_2;
        return json(FlagDocument.of(null, rules, new FlagRules(rules).propose(figures), Map.of()));
    }

    private static String json(Object value) {
        try {
            return ObjectMapper.getDefault().writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

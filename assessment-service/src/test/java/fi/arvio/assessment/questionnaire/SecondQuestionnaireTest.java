package fi.arvio.assessment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondQuestionnaireTest {
    private final Map<String, Object> first = shipped();

    @Test
    void asks_the_chosen_items_in_their_order_and_after_each_what_influenced_the_answer() {
        Map<String, Object> second = SecondQuestionnaire.of(first, Set.of("G5", "C1a"), "ARVIO-DELPHI", 3);
        assertThat(new Node("", second).at("items").list())
                .extracting(item -> item.at("code").text())
                .containsExactly("C1a", "D2-C1a", "G5", "D2-G5");
        assertThat(second).containsEntry("code", "ARVIO-DELPHI").containsEntry("version", 3);
        assertThat(second.get("scales")).isEqualTo(first.get("scales"));
    }

    @Test
    void keeps_every_rule_of_a_questionnaire() {
        assertThat(QuestionnaireRules.faults(SecondQuestionnaire.of(first, Set.of("G1", "C6c"), "ARVIO-DELPHI", 1)))
                .isEmpty();
    }

    @Test
    void can_be_asked_again_in_a_third_round() {
        Map<String, Object> second = SecondQuestionnaire.of(first, Set.of("G1", "G5"), "ARVIO-DELPHI", 1);
        Map<String, Object> third = SecondQuestionnaire.of(second, Set.of("G5"), "ARVIO-DELPHI", 2);
        assertThat(QuestionnaireRules.faults(third)).isEmpty();
        assertThat(new Node("", third).at("items").list())
                .extracting(item -> item.at("code").text())
                .containsExactly("G5", "D2-G5");
    }

    @Test
    void only_what_has_a_scale_is_reconsidered() {
        Map<String, Object> wrong = SecondQuestionnaire.of(first, Set.of("G4"), "ARVIO-DELPHI", 1);
        assertThat(QuestionnaireRules.faults(wrong)).contains("items G4.type must be SCALE in part RECONSIDERED");
    }

    @Test
    void a_code_says_that_it_is_a_second_round_s_and_stays_a_code() {
        assertThat(List.of("ARVIO", "ARVIO-DELPHI", "A".repeat(40)))
                .extracting(SecondQuestionnaires::codeOf)
                .containsExactly("ARVIO-DELPHI", "ARVIO-DELPHI", "A".repeat(33) + "-DELPHI");
        assertThat(SecondQuestionnaires.isOne("ARVIO")).isFalse();
        assertThat(SecondQuestionnaires.isOne("ARVIO-DELPHI")).isTrue();
    }

    private static Map<String, Object> shipped() {
        try {
            return ObjectMapper.getDefault().readValue(Editions.shipped(), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

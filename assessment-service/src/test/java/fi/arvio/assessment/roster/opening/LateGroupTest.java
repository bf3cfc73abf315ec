package fi.arvio.assessment.roster.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Disposition;
import fi.arvio.assessment.roster.Reach;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.round.BodyGroup;
import fi.arvio.assessment.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LateGroupTest {
    private static final Map<String, String> PART_OF = Map.of("UNIT", "DIVISION", "DIVISION", "CITY");

    private static List<BodyGroup> groups(String... codes) {
        return Arrays.stream(codes)
                .map(code -> new BodyGroup(code, new Text(code, null, null), 5 + code.length()))
                .toList();
    }

    private static Respondent employed(String body, String group) {
        return new Respondent(
                "E01",
                "A",
                null,
                null,
                "fi",
                body,
                group,
                false,
                null,
                List.of(),
                List.of(),
                Approval.APPROVED,
                null,
                Disposition.INVITED,
                Reach.UNKNOWN);
    }

    @Test
    void a_body_with_a_group_of_its_own_keeps_to_it() {
        assertThat(LateGroup.of("UNIT", PART_OF, groups("CITY", "UNIT"), List.of()))
                .isEqualTo("UNIT");
    }

    @Test
    void a_body_that_was_pooled_goes_where_its_others_are() {
        assertThat(LateGroup.of("MIGRI", PART_OF, groups("CITY", "OTHER"), List.of(employed("MIGRI", "CITY"))))
                .isEqualTo("CITY");
    }

    @Test
    void a_new_body_goes_to_what_it_is_part_of() {
        assertThat(LateGroup.of("UNIT", PART_OF, groups("CITY", "OTHER"), List.of()))
                .isEqualTo("CITY");
    }

    @Test
    void a_body_that_fits_nowhere_goes_to_the_others_or_else_to_the_smallest() {
        assertThat(LateGroup.of("MIGRI", PART_OF, groups("CITY", "OTHER"), List.of()))
                .isEqualTo("OTHER");
        assertThat(LateGroup.of("MIGRI", PART_OF, groups("DIVISION", "CITY"), List.of()))
                .isEqualTo("CITY");
    }

    @Test
    void a_pilot_has_one_group() {
        assertThat(LateGroup.of("UNIT", PART_OF, groups("PILOT"), List.of())).isEqualTo("PILOT");
    }
}

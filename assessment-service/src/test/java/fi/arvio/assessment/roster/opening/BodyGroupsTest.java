package fi.arvio.assessment.roster.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyGroupsTest {
    private static final Map<String, String> PART_OF =
            Map.of("B1", "B0", "B2", "B0", "B3", "B1", "B5", "B4", "B6", "B5");

    @Test
    void a_body_of_five_stands_alone_and_a_smaller_one_joins_what_it_is_part_of() {
        assertThat(groups("B0", 4, "B1", 5, "B2", 2)).containsEntry("B1", "B1").containsEntry("B2", "B0");
    }

    @Test
    void what_stays_small_gathers_in_the_other_bodies() {
        assertThat(groups("B0", 5, "B8", 3, "B9", 2))
                .containsEntry("B8", "OTHER")
                .containsEntry("B9", "OTHER");
    }

    @Test
    void other_bodies_that_are_too_few_join_the_smallest_group() {
        assertThat(groups("B0", 6, "B4", 5, "B9", 2)).containsEntry("B9", "B4");
    }

    @Test
    void no_group_is_ever_smaller_than_five_and_nobody_is_left_out() {
        qt().forAll(lists().of(integers().between(0, 9)).ofSizeBetween(5, 60)).checkAssert(bodies -> {
            List<Employment> roster =
                    bodies.stream().map(body -> new Employment("E", "B" + body)).toList();
            Map<String, String> groups = BodyGroups.of(roster, PART_OF, 5);
            Map<String, Long> sizes = roster.stream()
                    .collect(Collectors.groupingBy(one -> groups.get(one.body()), Collectors.counting()));
            assertThat(sizes.values()).allMatch(size -> size >= 5);
        });
    }

    private static Map<String, String> groups(Object... bodiesAndMembers) {
        List<Employment> roster = new ArrayList<>();
        for (int i = 0; i < bodiesAndMembers.length; i += 2) {
            for (int member = 0; member < (Integer) bodiesAndMembers[i + 1]; member++) {
                roster.add(new Employment("E" + roster.size(), (String) bodiesAndMembers[i]));
            }
        }
        return BodyGroups.of(roster, PART_OF, 5);
    }
}

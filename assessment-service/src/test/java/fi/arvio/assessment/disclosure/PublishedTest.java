package fi.arvio.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedTest {

    @Test
    void nobody_outside_the_package_can_make_or_extend_a_published_value() {
        assertThat(Published.class).isFinal();
        assertThat(Stream.concat(
                        Arrays.stream(Published.class.getDeclaredConstructors()),
                        Arrays.stream(Published.class.getDeclaredMethods())
                                .filter(method -> method.getReturnType() == Published.class)))
                .isNotEmpty()
                .noneMatch(
                        maker -> Modifier.isPublic(maker.getModifiers()) || Modifier.isProtected(maker.getModifiers()));
    }

    @Test
    void a_value_is_the_same_only_if_it_was_released_at_the_same_time() {
        Published<String> value = new Published<>("3.5", 2);
        assertThat(value).isEqualTo(new Published<>("3.5", 2)).hasSameHashCodeAs(new Published<>("3.5", 2));
        assertThat(value).isNotEqualTo(new Published<>("3.5", 1)).isNotEqualTo(new Published<>("3.6", 2));
        assertThat(value).isNotEqualTo("3.5").doesNotHaveSameHashCodeAs(new Published<>("3.6", 2));
        assertThat(value).hasToString("Published[3.5, release 2]");
    }
}

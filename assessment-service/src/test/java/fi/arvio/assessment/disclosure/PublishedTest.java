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
}

package fi.arvio.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Controller;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of shape that docs promise. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // Written by the annotation processors beside our classes, so that these stay free of it.
            .withImportOption(location -> !location.matches(Pattern.compile(".*/\\$[^/]*\\.class")))
            .importPackages("fi.arvio.bot");

    @ParameterizedTest
    @ValueSource(strings = {"answer", "assignment", "conversation", "card", "questionnaire", "reminder", "text"})
    void a_pure_package_exists_and_knows_only_java_icu_and_its_like(String name) {
        String pure = "fi.arvio.bot." + name;
        assertThat(CODE.containPackage(pure)).as(pure).isTrue();
        assertThat(CODE.stream()
                        .filter(c -> c.getPackageName().equals(pure)
                                && !c.getSimpleName().equals("package-info")))
                .isNotEmpty();

        classes()
                .that()
                .resideInAPackage(pure + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.text..",
                        "java.time..",
                        "java.math..",
                        "java.io..",
                        "java.nio.charset..",
                        "com.ibm.icu..",
                        "org.jspecify..",
                        "fi.arvio.bot.answer..",
                        "fi.arvio.bot.assignment..",
                        "fi.arvio.bot.conversation..",
                        "fi.arvio.bot.card..",
                        "fi.arvio.bot.questionnaire..",
                        "fi.arvio.bot.reminder..",
                        "fi.arvio.bot.text..",
                        "de.focus_shift.jollyday.core..")
                .check(CODE);
        noClasses()
                .that()
                .resideInAPackage(pure + "..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, InstantSource.class, Random.class, ThreadLocalRandom.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(CODE);
    }

    @Test
    void the_library_of_holidays_is_known_where_public_holidays_are_asked_for_and_nowhere_else() {
        String asks = "fi.arvio.bot.reminder.PublicHolidays";
        assertThat(CODE.contain(asks)).as(asks).isTrue();

        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(asks)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.focus_shift..")
                .check(CODE);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("fi.arvio.bot.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams", "telegram", "web", "email"})
    void a_channel_exists_and_knows_no_other_channel_and_nobody_knows_it(String name) {
        String channel = "fi.arvio.bot.channel." + name;
        assertThat(CODE.containPackage(channel)).as(channel).isTrue();

        noClasses()
                .that()
                .resideOutsideOfPackage(channel + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(channel + "..")
                .check(CODE);
    }

    @Test
    void what_telegrams_library_is_made_of_is_known_to_its_channel_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fi.arvio.bot.channel.telegram..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.pengrad..", "okhttp3..", "okio..", "kotlin..", "com.google.gson..")
                .check(CODE);
    }

    @Test
    void what_mail_is_made_of_is_known_to_its_channel_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fi.arvio.bot.channel.email..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                .check(CODE);
    }

    @Test
    void controllers_ask_no_repository() {
        assertThat(CODE.stream().filter(c -> c.isAnnotatedWith(Controller.class)))
                .hasSizeGreaterThanOrEqualTo(4);

        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("fi.arvio.bot.store..")
                .check(CODE);
    }

    @Test
    void the_store_knows_rows_and_nothing_of_what_they_mean() {
        assertThat(CODE.containPackage("fi.arvio.bot.store")).isTrue();

        noClasses()
                .that()
                .resideInAPackage("fi.arvio.bot.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fi.arvio.bot.answer..",
                        "fi.arvio.bot.assessment..",
                        "fi.arvio.bot.assignment..",
                        "fi.arvio.bot.card..",
                        "fi.arvio.bot.channel..",
                        "fi.arvio.bot.conversation..",
                        "fi.arvio.bot.delivery..",
                        "fi.arvio.bot.questionnaire..",
                        "fi.arvio.bot.round..",
                        "fi.arvio.bot.security..",
                        "fi.arvio.bot.text..",
                        "fi.arvio.bot.turn..")
                .check(CODE);
    }

    @Test
    void pseudonyms_are_made_where_turns_and_openings_need_them_and_nowhere_else() {
        noClasses()
                .that()
                .resideOutsideOfPackages("fi.arvio.bot.security..", "fi.arvio.bot.turn..", "fi.arvio.bot.assessment..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("fi.arvio.bot.security.Pseudonyms")
                .check(CODE);
    }
}

package fi.arvio.assessment.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
    private static final String ROOT = "fi.arvio.assessment.";
    private static final JavaClasses SERVICE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("fi.arvio.assessment");

    private static String existing(String name) {
        assertThat(SERVICE.stream()
                        .map(JavaClass::getPackageName)
                        .filter((ROOT + name)::equals)
                        .count())
                .as("classes in " + name)
                .isGreaterThan(1);
        return ROOT + name;
    }

    @ParameterizedTest
    @ValueSource(strings = {"analysis", "disclosure", "gap", "flag", "pool"})
    void kernels_know_no_framework_database_format_logger_or_clock(String kernel) {
        check(noClasses()
                .that()
                .resideInAPackage(existing(kernel) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.micronaut..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "com.fasterxml..",
                        "org.slf4j..",
                        "java.time..",
                        "java.security..",
                        "java.io..",
                        "java.net..",
                        "java.nio..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random"));
    }

    @ParameterizedTest
    @CsvSource({
        "catalogue, Programme",
        "catalogue, Theme",
        "catalogue, Goal",
        "catalogue, Action",
        "catalogue.finding, Findings",
        "catalogue.edit, Overlay",
        "catalogue, TimelineReading",
        "source.reading, TableReading",
        "source.reading, ThemedReading",
        "source.reading, FollowUpReading",
        "source.merging, Merging",
        "source.merging, GoalMerging",
        "source.file, SourceExport",
        "questionnaire, Questionnaire",
        "questionnaire, Item",
        "round, Round",
        "round.life, RoundLife",
        "round.draft, RoundRules",
        "round.draft, RoundChanges",
        "round, ReminderPolicy",
        "round.draft, ReminderRules",
        "roster.opening, BodyGroups",
        "roster, Eligibility",
        "sheet, CsvReader",
        "roster.candidate, RowReading",
        "roster.candidate, Matching",
        "roster, Approval",
        "roster.opening, LateGroup",
        "submission, ItemResponse",
        "submission, AnswerRules",
        "submission, Asking",
        "questionnaire, QuestionnaireRules",
        "questionnaire, ItemRules",
        "questionnaire, Continuation",
        "theme, OwnTheme",
        "theme, MergeRules",
        "pilot, UnclearMark",
        "flagging, State",
        "quote, Wording",
        "quote, State",
        "coding, Codebook",
        "coding, Coding"
    })
    void pure_parts_of_features_know_no_framework_database_or_format(String feature, String type) {
        check(classes()
                .that()
                .haveFullyQualifiedName(existing(feature) + "." + type)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time",
                        "java.nio.charset",
                        "org.jspecify..",
                        "fi.arvio.assessment.."));
    }

    @ParameterizedTest
    @CsvSource({
        "submission, roster",
        "roster, submission",
        "snapshot, roster",
        "round, roster",
        "round, submission",
        "round, snapshot",
        "theme, roster",
        "pilot, roster",
        "comment, roster",
        "quote, roster",
        "coding, roster",
        "snapshot, comment",
        "submission, comment",
        "comment, quote",
        "comment, coding",
        "roster, theme",
        "roster, pilot",
        "submission, theme",
        "flagging, roster",
        "flagging, submission",
        "snapshot, flagging",
        "catalogue, round",
        "catalogue, source",
        "source, round",
        "source, roster",
        "sheet, roster",
        "questionnaire, round",
        "analysis, submission",
        "disclosure, snapshot",
        "problem, security"
    })
    void a_feature_does_not_know(String feature, String other) {
        check(noClasses()
                .that()
                .resideInAPackage(existing(feature) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(existing(other) + ".."));
    }

    @Test
    void only_snapshots_tell_figures() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        existing("snapshot") + "..",
                        existing("disclosure") + "..",
                        existing("flag") + "..",
                        existing("pool") + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(existing("disclosure") + ".."));
    }

    @Test
    void others_know_of_snapshots_what_is_published_and_not_the_frozen_answers() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(existing("snapshot") + "..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(existing("snapshot") + "..")
                        .and(not(nameMatching(".*\\.(SnapshotPart|SnapshotView|FlagDocument|PublishedFlags|RuleSets"
                                + "|ScaleFigures?)(\\$.*)?")))));
    }

    /** What refuses to start stands beside what starts, and is known from below. */
    @Test
    void packages_know_each_other_in_no_circle() {
        check(slices().matching("(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), name(ROOT + "RefusedToStart")));
    }

    @Test
    void controllers_do_not_touch_tables() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ROOT + "store.Sql"));
    }

    @Test
    void nobody_reads_the_time_or_makes_ids_from_the_air() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(existing("time"))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID"));
    }

    private static void check(ArchRule rule) {
        rule.check(SERVICE);
    }
}

package fi.arvio.acceptance.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every text that people see is spelled as its dictionary has it, or as the short list of allowed terms says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellingTest {
    private static final List<String> LANGUAGES = SeenTexts.LANGUAGES;

    private final Map<String, Map<String, List<String>>> unknown = new HashMap<>();
    private final Path home = Path.of(System.getProperty("arvio.home"));
    private List<Passage> passages;

    @BeforeAll
    void gatherWhatPeopleSee() throws IOException {
        passages = SeenTexts.in(home);
    }

    @Test
    void texts_are_still_found_where_they_are_written() {
        for (String language : LANGUAGES) {
            assertThat(passages)
                    .filteredOn(passage -> passage.language().equals(language)
                            && !passage.words().isEmpty())
                    .extracting(Passage::source)
                    .contains(
                            "messages_" + language + ".properties",
                            "questionnaire.json",
                            "KOTO.json",
                            "TYO.json",
                            "bodies.json",
                            "FindingTexts.java",
                            "words.js",
                            "index.html");
        }
        assertThat(passages)
                .extracting(Passage::source)
                .contains("Finnish.java", "Swedish.java", "English.java", "README.md");
    }

    @TestFactory
    Stream<DynamicTest> words_are_right_in() {
        Map<String, List<Passage>> sources = passages.stream()
                .collect(Collectors.groupingBy(
                        passage -> passage.source() + " in " + passage.language(), TreeMap::new, Collectors.toList()));
        return sources.entrySet().stream()
                .map(source -> dynamicTest(
                        source.getKey(),
                        () -> assertThat(wrong(source.getValue())).isEmpty()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_term_that_no_text_uses_any_more_is_taken_off_the_list(String language) throws IOException {
        assertThat(words(language)).containsAll(allowed(language));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void allowed_terms_are_in_order_each_once(String language) throws IOException {
        assertThat(allowed(language))
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"fi, kysymys, kysmys", "sv, frågor, frågorr", "en, colour, color"})
    void the_checkers_know_right_from_wrong(String language, String right, String wrong) {
        Map<String, List<String>> found = Speller.of(language).unknown(Set.of(right, wrong));
        assertThat(found).containsOnlyKeys(wrong);
        assertThat(found.get(wrong)).contains(right);
    }

    @Test
    void a_missing_checker_is_named_with_the_command_that_installs_it() {
        assertThatThrownBy(() -> new Speller(List.of("a-checker-of-nobody")).unknown(Set.of("sana")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a-checker-of-nobody or its dictionary is missing")
                .hasMessageContaining("sudo apt-get install hunspell ");
    }

    @Test
    void a_missing_dictionary_is_as_bad_as_a_missing_checker() {
        assertThatThrownBy(() -> new Speller(List.of("hunspell", "-d", "xx_XX", "-a")).unknown(Set.of("word")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("hunspell or its dictionary is missing");
    }

    /** One line a word: where it stands, and what the dictionary would write. */
    private List<String> wrong(List<Passage> texts) throws IOException {
        String language = texts.getFirst().language();
        Map<String, List<String>> unknownHere = unknown(language);
        List<String> allowed = allowed(language);
        return texts.stream()
                .flatMap(text -> text.words().stream()
                        .filter(word -> unknownHere.containsKey(word) && !allowed.contains(word))
                        .map(word -> "%s, %s: \"%s\"; perhaps %s"
                                .formatted(text.source(), text.key(), word, unknownHere.get(word))))
                .toList();
    }

    private Map<String, List<String>> unknown(String language) {
        return unknown.computeIfAbsent(language, code -> Speller.of(code).unknown(words(code)));
    }

    private Set<String> words(String language) {
        return passages.stream()
                .filter(passage -> passage.language().equals(language))
                .flatMap(passage -> passage.words().stream())
                .collect(Collectors.toSet());
    }

    private List<String> allowed(String language) throws IOException {
        return Files.readAllLines(
                home.resolve("infra/acceptance/src/test/resources/spelling").resolve(language + ".txt"));
    }
}

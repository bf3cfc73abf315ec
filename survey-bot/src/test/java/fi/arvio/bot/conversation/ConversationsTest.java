package fi.arvio.bot.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.arvio.bot.Golden;
import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.answer.Command;
import fi.arvio.bot.questionnaire.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Plays the recorded conversations. Write the lines that begin with {@code >} by hand, then record what comes of them
 * with {@code -Darvio.golden.update=true}, and read it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConversationsTest {
    private static final Pattern SAID = Pattern.compile("\\b(?:note|explain)\\(\\s*\"([^\"]+)\"");

    @TestFactory
    Stream<DynamicTest> conversations_go_as_recorded() {
        return Conversation.all().stream()
                .map(c -> dynamicTest(c.title(), c.file().toUri(), () -> check(c)));
    }

    private static void check(Conversation conversation) {
        String played = conversation.played(new Witness());
        if (Golden.isUpdated()) {
            conversation.rewrite(played);
        } else {
            assertEquals(conversation.text(), played);
        }
    }

    @Test
    void between_them_conversations_exercise_everything_there_is() {
        Witness witness = new Witness();
        Conversation.all().forEach(conversation -> conversation.played(witness));
        List<Object> missing = Stream.<Object[]>of(
                        Input.class.getPermittedSubclasses(),
                        Prompt.class.getPermittedSubclasses(),
                        Event.class.getPermittedSubclasses(),
                        Answer.class.getPermittedSubclasses(),
                        Item.Type.values(),
                        Command.values(),
                        DialogueState.Phase.values(),
                        Input.Button.values(),
                        Event.Progress.values(),
                        Event.Contact.values(),
                        Aside.Kind.values(),
                        Input.Decision.Verdict.values(),
                        Prompt.Place.Kind.values())
                .flatMap(Arrays::stream)
                .filter(thing -> !witness.saw(thing))
                .toList();
        assertEquals(List.of(), missing, "no conversation exercises");
    }

    @Test
    void between_them_conversations_hear_every_sentence_of_the_dialogue() throws IOException {
        Witness witness = new Witness();
        Conversation.all().forEach(conversation -> conversation.played(witness));
        Set<String> unheard = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/fi/arvio/bot/conversation"))) {
            for (Path source : sources.toList()) {
                SAID.matcher(Files.readString(source)).results().forEach(said -> unheard.add(said.group(1)));
            }
        }
        assertTrue(unheard.size() > 20, () -> "the pattern still finds what is said: " + unheard);
        unheard.removeIf(witness::saw);
        // The real questionnaire takes every reason everywhere; HearingTest has one that does not.
        assertEquals(Set.of("notUnderstood.notAllowed"), unheard);
    }

    @Test
    void titles_are_all_different() {
        List<Conversation> all = Conversation.all();
        assertFalse(all.isEmpty());
        assertEquals(
                all.size(), all.stream().map(Conversation::title).distinct().count());
    }
}

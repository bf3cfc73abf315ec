package fi.arvio.assessment.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with a document so far, each fault named by its place. */
final class Faults {
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    void add(Node node, String why) {
        found.add(node.path() + " " + why);
    }

    void unless(boolean fine, Node node, String why) {
        if (!fine) {
            add(node, why);
        }
    }

    /** What people read must be there in all three languages. */
    void words(Node node) {
        for (String language : LANGUAGES) {
            String text = node.at(language).text();
            unless(!text.isBlank() && text.indexOf('\0') < 0, node.at(language), "has no words");
        }
    }

    void wordsIfGiven(Node node) {
        if (!node.isAbsent()) {
            words(node);
        }
    }

    /** A code of an allowed spelling that no other of its kind has. */
    void codes(List<Node> nodes, Pattern spelling, String kind) {
        Set<String> seen = new HashSet<>();
        for (Node node : nodes) {
            Node code = node.at("code");
            unless(spelling.matcher(code.text()).matches(), code, "is no code of " + kind);
            unless(seen.add(code.text()), code, "stands twice: " + code.text());
        }
    }
}

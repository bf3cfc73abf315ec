package fi.arvio.assessment.questionnaire;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a questionnaire document must keep before it may be published; tells every fault by item and field. */
final class QuestionnaireRules {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern CHOICE = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    private static final Pattern ITEM = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    /** What one answer can hold when it names every choice. */
    private static final int LONGEST_ANSWER = 1000;

    private final Faults faults = new Faults();
    private final Node document;
    private final Map<String, Node> scales;
    private final Map<String, Node> lists;

    private QuestionnaireRules(Node document) {
        this.document = document;
        this.scales = byCode("scales");
        this.lists = byCode("choiceLists");
    }

    /** The faults of a document read as nested maps and lists; none if it may be published. */
    static List<String> faults(Map<String, Object> document) {
        QuestionnaireRules rules = new QuestionnaireRules(new Node("", document));
        rules.check();
        return rules.faults.found();
    }

    private Map<String, Node> byCode(String field) {
        return children(field).stream()
                .collect(toMap(node -> node.at("code").text(), node -> node, (first, second) -> first));
    }

    /** The elements of a list, each named by its code: {@code items G1}. */
    private List<Node> children(String field) {
        return document.at(field).list().stream()
                .map(node -> node.named(field + " " + node.at("code").text()))
                .toList();
    }

    private void check() {
        Node version = document.at("version");
        faults.unless(CODE.matcher(document.at("code").text()).matches(), document.at("code"), "is no code");
        faults.unless(
                version.number().filter(n -> n >= 1 && n <= 1_000_000).isPresent(), version, "is no version number");
        faults.words(document.at("title"));
        faults.codes(children("scales"), CODE, "a scale");
        faults.codes(children("choiceLists"), CODE, "a list");
        faults.codes(children("items"), ITEM, "an item");
        children("items")
                .forEach(item -> faults.unless(
                        !Facet.isOne(item.at("code").text()), item.at("code"), "ends like a part of an answer"));
        faults.unless(!children("items").isEmpty(), document.at("items"), "are missing");
        children("missingReasons").forEach(reason -> faults.words(reason.at("label")));
        children("evaluationQuestions").forEach(question -> faults.words(question.at("text")));
        checkItems();
        used("scale", scales).forEach(this::checkScale);
        used("choices", lists).forEach(this::checkList);
    }

    private void checkItems() {
        ItemRules rules = new ItemRules(
                faults,
                scales,
                lists,
                codes("evaluationQuestions"),
                codes("missingReasons"),
                document.at("version").number().orElse(1));
        children("items").forEach(rules::check);
        long emerging = children("items").stream()
                .filter(item -> item.at("part").text().equals(Item.Part.EMERGING.name()))
                .count();
        faults.unless(emerging <= 1, document.at("items"), "ask for own themes more than once");
    }

    private Set<String> codes(String field) {
        return children(field).stream().map(node -> node.at("code").text()).collect(toSet());
    }

    /** Only what an item uses has to be there in every language. */
    private List<Node> used(String field, Map<String, Node> all) {
        Stream<Node> named = children("items").stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.at(field)),
                        item.at("aspects").list().stream().map(aspect -> aspect.at(field))));
        Set<String> codes = named.map(Node::text).collect(toSet());
        return all.entrySet().stream()
                .filter(entry -> codes.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void checkScale(Node scale) {
        List<Node> points = scale.at("points").list();
        faults.unless(points.size() >= 2, scale.at("points"), "are fewer than two");
        Set<Integer> values = new HashSet<>();
        for (Node point : points) {
            faults.unless(
                    point.at("value").number().filter(values::add).isPresent(),
                    point.at("value"),
                    "is no number of its own");
            faults.words(point.at("label"));
        }
    }

    private void checkList(Node list) {
        List<Node> choices = list.at("choices").list();
        faults.unless(choices.size() >= 2, list.at("choices"), "are fewer than two");
        faults.codes(choices, CHOICE, "a choice");
        choices.forEach(choice -> faults.words(choice.at("label")));
        int length = choices.stream()
                .mapToInt(choice -> choice.at("code").text().length() + 1)
                .sum();
        faults.unless(length <= LONGEST_ANSWER, list.at("choices"), "are too many for one answer");
        faults.unless(
                choices.stream().noneMatch(choice -> choice.at("code").text().equals(Item.NONE)),
                list.at("choices"),
                "use the code " + Item.NONE);
    }
}

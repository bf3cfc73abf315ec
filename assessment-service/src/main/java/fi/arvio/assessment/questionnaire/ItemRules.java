package fi.arvio.assessment.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one item must keep: each type has its fields and no others, and what it follows comes before it. */
final class ItemRules {
    private static final Set<String> YES_NO = Set.of("YES", "NO");
    private static final Set<String> STATUS = Set.of("PROCEEDING_OR_DONE", "STARTED", "NOT_REALISED", "NOT_STARTED");

    private final Faults faults;
    private final Map<String, Node> scales;
    private final Map<String, Node> lists;
    private final Set<String> evaluationQuestions;
    private final Set<String> missingReasons;
    private final int version;
    private final Map<String, Node> earlier = new HashMap<>();

    ItemRules(
            Faults faults,
            Map<String, Node> scales,
            Map<String, Node> lists,
            Set<String> evaluationQuestions,
            Set<String> missingReasons,
            int version) {
        this.faults = faults;
        this.scales = scales;
        this.lists = lists;
        this.evaluationQuestions = evaluationQuestions;
        this.missingReasons = missingReasons;
        this.version = version;
    }

    /** To be called in the order of the questionnaire. */
    void check(Node item) {
        faults.words(item.at("stem"));
        faults.wordsIfGiven(item.at("header"));
        faults.wordsIfGiven(item.at("noneLabel"));
        checkPlace(item);
        checkReasons(item);
        item.at("type")
                .constant(Item.Type.class)
                .ifPresentOrElse(type -> checkType(item, type), () -> faults.add(item.at("type"), "is no type"));
        if (!item.at("follows").isAbsent()) {
            checkFollows(item, item.at("follows"));
        }
        earlier.put(item.at("code").text(), item);
    }

    private void checkPlace(Node item) {
        Optional<Item.Part> part = item.at("part").constant(Item.Part.class);
        Optional<Item.About> about = item.at("about").constant(Item.About.class);
        faults.unless(part.isPresent(), item.at("part"), "is no part");
        faults.unless(about.isPresent(), item.at("about"), "is nothing an item can be about");
        boolean emerging = part.equals(Optional.of(Item.Part.EMERGING));
        faults.unless(
                emerging == about.equals(Optional.of(Item.About.OWN)),
                item.at("about"),
                "goes with part EMERGING only");
        faults.unless(
                part.equals(Optional.of(Item.Part.FOLLOW_UP))
                        != item.at("follows").isAbsent(),
                item.at("follows"),
                "goes with part FOLLOW_UP, and that with it");
        faults.unless(
                !part.equals(Optional.of(Item.Part.RECONSIDERED))
                        || item.at("type").text().equals(Item.Type.SCALE.name()),
                item.at("type"),
                "must be SCALE in part RECONSIDERED");
        List<String> questions = item.at("evaluationQuestions").texts();
        faults.unless(
                !questions.isEmpty() && evaluationQuestions.containsAll(questions),
                item.at("evaluationQuestions"),
                "must name evaluation questions of the document");
        Node since = item.at("since");
        faults.unless(
                since.isAbsent()
                        || since.number().filter(n -> n >= 1 && n <= version).isPresent(),
                since,
                "must be a version up to this one");
    }

    private void checkReasons(Node item) {
        List<String> missing = item.at("missing").texts();
        faults.unless(missingReasons.containsAll(missing), item.at("missing"), "names an unknown reason");
        faults.unless(
                missing.containsAll(item.at("missingButtons").texts()),
                item.at("missingButtons"),
                "offers a reason that is not in missing");
        for (Node extra : item.at("extraMissing").list()) {
            faults.unless(missing.contains(extra.at("code").text()), extra.at("code"), "is not in missing");
            faults.words(extra.at("label"));
        }
    }

    private void checkType(Node item, Item.Type type) {
        boolean listed = type.isChoice() || type == Item.Type.RANKING;
        checkReference(item.at("scale"), scales, type == Item.Type.SCALE);
        checkReference(item.at("choices"), lists, listed);
        checkMost(item, type);
        checkAspects(item, type);
        faults.unless(
                type == Item.Type.OPEN || item.at("noneLabel").isAbsent(), item.at("noneLabel"), "goes with OPEN only");
        faults.unless(
                type == Item.Type.OPEN || !item.at("about").text().equals(Item.About.OWN.name()),
                item.at("type"),
                "must be OPEN about OWN");
        Set<String> codes = choices(item);
        faults.unless(
                type != Item.Type.YES_NO || codes.equals(YES_NO), item.at("choices"), "must be the list of YES and NO");
        faults.unless(
                type != Item.Type.STATUS || codes.equals(STATUS),
                item.at("choices"),
                "must be the list of the four official statuses");
    }

    private void checkReference(Node field, Map<String, Node> known, boolean needed) {
        faults.unless(needed || field.isAbsent(), field, "does not go with the type");
        faults.unless(!needed || known.containsKey(field.text()), field, "names nothing in the document");
    }

    private void checkMost(Node item, Item.Type type) {
        Node most = item.at("maxChoices");
        if (type != Item.Type.MULTIPLE_CHOICE && type != Item.Type.RANKING) {
            faults.unless(most.isAbsent(), most, "does not go with the type");
        } else if (type == Item.Type.RANKING || !most.isAbsent()) {
            int least = type == Item.Type.RANKING ? 2 : 1;
            faults.unless(
                    most.number()
                            .filter(n -> n >= least && n <= choices(item).size())
                            .isPresent(),
                    most,
                    "must be from " + least + " to as many as there are choices");
        }
    }

    private void checkAspects(Node item, Item.Type type) {
        Node aspects = item.at("aspects");
        if (type != Item.Type.PAIR) {
            faults.unless(aspects.isAbsent(), aspects, "goes with PAIR only");
            return;
        }
        faults.unless(aspects.list().size() == 2, aspects, "must be exactly two");
        for (Node aspect : aspects.list()) {
            faults.words(aspect.at("label"));
            checkReference(aspect.at("scale"), scales, true);
        }
    }

    private void checkFollows(Node item, Node follows) {
        Node before = earlier.get(follows.at("item").text());
        if (before == null) {
            faults.add(follows.at("item"), "must name an earlier item");
            return;
        }
        faults.unless(
                before.at("about").text().equals(item.at("about").text()),
                follows.at("item"),
                "must be about the same as this one");
        faults.unless(
                follows.at("choices").value() instanceof List<?>,
                follows.at("choices"),
                "must be a list, if an empty one");
        faults.unless(
                choices(before).containsAll(follows.at("choices").texts()),
                follows.at("choices"),
                "must be choices of " + follows.at("item").text());
    }

    private Set<String> choices(Node item) {
        Node list = lists.get(item.at("choices").text());
        return list == null
                ? Set.of()
                : list.at("choices").list().stream()
                        .map(choice -> choice.at("code").text())
                        .collect(Collectors.toSet());
    }
}

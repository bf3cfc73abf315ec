package fi.arvio.assessment.submission;

import fi.arvio.assessment.questionnaire.Item;
import fi.arvio.assessment.questionnaire.Questionnaire;
import fi.arvio.assessment.round.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules an answer to one questionnaire version must keep in one round; compiled once, for nothing of it changes. */
final class AnswerRules {
    /** Longer texts than any chat sends are refused. */
    static final int LONGEST_TEXT = 4000;

    private final Questionnaire questionnaire;
    private final Map<String, Item> items;
    private final Asking asking;
    private final Set<String> bodyGroups;

    AnswerRules(Questionnaire questionnaire, List<Subject> subjects, Set<String> bodyGroups) {
        this.questionnaire = questionnaire;
        this.items = questionnaire.items().stream().collect(Collectors.toMap(Item::code, Function.identity()));
        this.asking = new Asking(subjects);
        this.bodyGroups = Set.copyOf(bodyGroups);
    }

    Verdict judge(ItemResponse response) {
        Item item = items.get(response.key().item());
        if (item == null) {
            return new Verdict.UnknownItem("No item " + response.key().item() + ".");
        }
        if (!asking.asks(item, response.key().subject())) {
            return new Verdict.UnknownSubject(item.code() + " is asked about " + item.about() + ".");
        }
        if (!bodyGroups.contains(response.bodyGroup())) {
            return new Verdict.UnknownBodyGroup("No body group " + response.bodyGroup() + ".");
        }
        return judge(item, response.content());
    }

    private Verdict judge(Item item, Content content) {
        return switch (content) {
            case Content.Point(int value) -> point(item, value);
            case Content.Choices(List<String> codes) -> choices(item, codes);
            case Content.Ranking(List<String> codes) -> ranking(item, codes);
            case Content.Pair(int importance, int success) -> pair(item, importance, success);
            case Content.Words(String text, boolean quotable) -> words(item, text);
            case Content.Missing missing -> new Verdict.Fits();
            case Content.Deleted deleted -> new Verdict.Fits();
        };
    }

    private Verdict point(Item item, int value) {
        return item.type() == Item.Type.SCALE ? onScale(item.scale(), value) : notOfType(item);
    }

    private Verdict onScale(@Nullable String scale, int value) {
        boolean onScale = questionnaire.points(scale).stream().anyMatch(point -> point.value() == value);
        return onScale ? new Verdict.Fits() : new Verdict.OutsideScale(value + " is not a point of " + scale + ".");
    }

    private Verdict choices(Item item, List<String> codes) {
        if (item.noneLabel() != null && codes.equals(List.of(Item.NONE))) {
            return new Verdict.Fits();
        }
        return item.type().isChoice() ? listed(item, codes) : notOfType(item);
    }

    private Verdict ranking(Item item, List<String> codes) {
        return item.type() == Item.Type.RANKING ? listed(item, codes) : notOfType(item);
    }

    private Verdict pair(Item item, int importance, int success) {
        List<Item.Aspect> aspects = item.aspects();
        if (item.type() != Item.Type.PAIR || aspects == null) {
            return notOfType(item);
        }
        Verdict first = onScale(aspects.getFirst().scale(), importance);
        return first instanceof Verdict.Fits ? onScale(aspects.getLast().scale(), success) : first;
    }

    private Verdict listed(Item item, List<String> codes) {
        Set<String> listed = questionnaire.choices(item).stream()
                .map(Questionnaire.Choice::code)
                .collect(Collectors.toSet());
        if (!listed.containsAll(codes)) {
            return new Verdict.UnknownChoice("Not on the list " + item.choices() + ".");
        }
        Set<String> distinct = new HashSet<>(codes);
        if (codes.isEmpty() || distinct.size() != codes.size() || codes.size() > atMost(item)) {
            return new Verdict.OutsideScale(item.code() + " takes 1 to " + atMost(item) + " choices, each once.");
        }
        return codes.size() > 1 && chosen(item, distinct).anyMatch(Questionnaire.Choice::excludesOthers)
                ? new Verdict.OutsideScale("A choice that rules out the others stands alone.")
                : new Verdict.Fits();
    }

    private Stream<Questionnaire.Choice> chosen(Item item, Set<String> codes) {
        return questionnaire.choices(item).stream().filter(choice -> codes.contains(choice.code()));
    }

    private int atMost(Item item) {
        if (item.type().isOneChoice()) {
            return 1;
        }
        Integer most = item.maxChoices();
        return most == null ? questionnaire.choices(item).size() : most;
    }

    private static Verdict words(Item item, String text) {
        if (item.type() != Item.Type.OPEN) {
            return notOfType(item);
        }
        // A NUL is no character of any language, and PostgreSQL cannot keep it.
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            return new Verdict.OutsideScale("The text is empty or holds a NUL.");
        }
        return text.length() > LONGEST_TEXT
                ? new Verdict.TextTooLong("At most " + LONGEST_TEXT + " characters.")
                : new Verdict.Fits();
    }

    private static Verdict notOfType(Item item) {
        return new Verdict.OutsideScale(item.code() + " is answered by " + item.type() + ".");
    }
}

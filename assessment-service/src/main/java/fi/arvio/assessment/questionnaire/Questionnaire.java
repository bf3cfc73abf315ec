package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the service reads of a questionnaire version: enough to check an answer and to name it in a result. */
public record Questionnaire(
        String code,
        int version,
        List<Scale> scales,
        List<ChoiceList> choiceLists,
        @Nullable List<EvaluationQuestion> evaluationQuestions,
        List<Item> items) {

    /** An ordered response scale. */
    public record Scale(String code, List<Point> points) {}

    /** A point of a scale with its anchor label. */
    public record Point(int value, Text label) {}

    /** Alternatives without an order. */
    public record ChoiceList(String code, List<Choice> choices) {}

    /** One alternative. */
    public record Choice(String code, Text label) {
        /** How the codes of choices such as "none of these" begin, by convention of the questionnaire. */
        private static final String NONE_OF = "EI_";

        /** Whether it makes no sense beside other choices. */
        public boolean excludesOthers() {
            return code.startsWith(NONE_OF);
        }
    }

    /** A question that the whole assessment has to answer. */
    public record EvaluationQuestion(String code, Text text) {}

    /** The evaluation questions in their order; a version may have none. */
    public List<EvaluationQuestion> questions() {
        return evaluationQuestions == null ? List.of() : evaluationQuestions;
    }

    public Optional<Item> item(String item) {
        return items.stream().filter(one -> one.code().equals(item)).findFirst();
    }

    /** The items that figures are told of: where an answer says several things, one for each of them. */
    public Stream<Item> toldItems() {
        return items.stream().flatMap(Facet::told).filter(Item::hasFigure);
    }

    /** One of them by its code. */
    public Optional<Item> toldItem(String code) {
        return toldItems().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The code of the item that was asked where figures are told under the code. */
    public String askedAs(String told) {
        return items.stream()
                .filter(item -> Facet.told(item).anyMatch(one -> one.code().equals(told)))
                .map(Item::code)
                .findFirst()
                .orElse(told);
    }

    /** The points of the item's scale; none if it has no scale. */
    public List<Point> points(Item item) {
        return points(item.scale());
    }

    /** The points of the scale; none if there is no such scale. */
    public List<Point> points(@Nullable String code) {
        return scales.stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .map(Scale::points)
                .orElse(List.of());
    }

    /** The alternatives of the item's list; none if it has no list. */
    public List<Choice> choices(Item item) {
        return choiceLists.stream()
                .filter(list -> list.code().equals(item.choices()))
                .findFirst()
                .map(ChoiceList::choices)
                .orElse(List.of());
    }
}

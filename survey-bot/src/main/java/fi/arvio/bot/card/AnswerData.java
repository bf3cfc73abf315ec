package fi.arvio.bot.card;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.MissingReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer as a card's data carries it, so that pressing a button gives just that answer. */
final class AnswerData {
    private AnswerData() {}

    static Map<String, Object> of(Answer answer) {
        return switch (answer) {
            case Answer.Point(int point) -> Map.of("value", Integer.toString(point));
            case Answer.Choices(List<String> codes) when codes.size() == 1 -> Map.of("value", codes.getFirst());
            case Answer.Choices(List<String> codes) -> Map.of("choices", String.join(",", codes));
            case Answer.Ranked(List<String> codes) -> numbered("rank", codes);
            case Answer.Pair(int importance, int success) ->
                numbered("aspect", List.of(Integer.toString(importance), Integer.toString(success)));
            case Answer.Words(String text, boolean quotable) -> Map.of("text", text, "quotable", quotable);
            case Answer.Missing(MissingReason reason) -> Map.of("missing", reason.name());
        };
    }

    private static Map<String, Object> numbered(String name, List<String> values) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            data.put(name + (i + 1), values.get(i));
        }
        return data;
    }
}

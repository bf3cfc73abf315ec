package fi.arvio.bot.conversation;

import fi.arvio.bot.answer.Answer;
import fi.arvio.bot.questionnaire.MissingReason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question with the newest answer to it, flat so that it can be stored as it is. */
public record Given(
        Question question,
        int revision,
        boolean volunteered,
        @Nullable Integer point,
        @Nullable List<String> choices,
        @Nullable String text,
        @Nullable MissingReason missing) {

    static Given of(Question question, int revision, boolean volunteered, Answer answer) {
        return switch (answer) {
            case Answer.Point(int point) -> new Given(question, revision, volunteered, point, null, null, null);
            case Answer.Choices(List<String> codes) ->
                new Given(question, revision, volunteered, null, codes, null, null);
            case Answer.Words(String text, boolean ignored) ->
                new Given(question, revision, volunteered, null, null, text, null);
            case Answer.Missing(MissingReason reason) ->
                new Given(question, revision, volunteered, null, null, null, reason);
        };
    }

    public Answer answer() {
        if (point != null) {
            return new Answer.Point(point);
        }
        if (choices != null) {
            return new Answer.Choices(choices);
        }
        return missing == null
                ? new Answer.Words(Objects.requireNonNull(text, "a given answer is one of four"), false)
                : new Answer.Missing(missing);
    }

    boolean routedOver() {
        return missing == MissingReason.NOT_APPLICABLE;
    }
}

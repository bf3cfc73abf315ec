package fi.arvio.bot.conversation;

import java.util.List;
import java.util.stream.Stream;

/** A person's answer in the earlier round to a question that a second round asks again. */
public record Earlier(Question question, Stored stored) {

    /** Those of an earlier dialogue that still mean something: a point of the scale that the question has now. */
    static List<Earlier> of(Script script, DialogueState before) {
        return script.feedback().stream()
                .map(Feedback::question)
                .flatMap(question -> before.given(question)
                        .filter(given -> isOnTheScale(script, given))
                        .map(given -> Stream.of(new Earlier(question, given.stored())))
                        .orElseGet(Stream::empty))
                .toList();
    }

    private static boolean isOnTheScale(Script script, Given given) {
        return given.stored().kind() == Stored.Kind.POINT
                && script.item(given.question())
                        .option(Integer.toString(given.stored().points().getFirst()))
                        .isPresent();
    }
}

package fi.arvio.assessment.comment;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;

/** The rounds whose comments can be read: those that have opened and are no pilots. */
@Singleton
public class CommentedRounds {
    private final Rounds rounds;

    CommentedRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    public HttpResponse<?> answer(UUID id, Function<Round, HttpResponse<?>> answer) {
        return rounds.find(id)
                .<HttpResponse<?>>map(round -> answer(round, answer))
                .orElseGet(Problem::noRound);
    }

    private static HttpResponse<?> answer(Round round, Function<Round, HttpResponse<?>> answer) {
        if (round.isPilot()) {
            return Problem.response(ProblemCode.PILOT_ROUND, "Nothing that was written in a pilot is shown.");
        }
        return round.storedStatus() == RoundStatus.DRAFT
                ? Problem.response(ProblemCode.ROUND_NOT_OPEN, "The round is a draft; nobody has answered yet.")
                : answer.apply(round);
    }
}

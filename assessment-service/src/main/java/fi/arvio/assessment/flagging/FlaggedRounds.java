package fi.arvio.assessment.flagging;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.round.Round;
import fi.arvio.assessment.round.RoundStatus;
import fi.arvio.assessment.round.Rounds;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;

/** The rounds that can have flags: those that have opened and are no pilots. */
@Singleton
class FlaggedRounds {
    private final Rounds rounds;

    FlaggedRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    HttpResponse<?> answer(UUID id, Function<Round, HttpResponse<?>> answer) {
        return rounds.find(id)
                .<HttpResponse<?>>map(round -> answer(round, answer))
                .orElseGet(Problem::noRound);
    }

    private static HttpResponse<?> answer(Round round, Function<Round, HttpResponse<?>> answer) {
        if (round.isPilot()) {
            return Problem.response(ProblemCode.PILOT_ROUND, "Nothing of a pilot is flagged.");
        }
        return round.storedStatus() == RoundStatus.DRAFT
                ? Problem.response(ProblemCode.ROUND_NOT_OPEN, "The round is a draft; nobody has answered yet.")
                : answer.apply(round);
    }
}

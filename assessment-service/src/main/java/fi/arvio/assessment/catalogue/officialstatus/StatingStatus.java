package fi.arvio.assessment.catalogue.officialstatus;

import fi.arvio.assessment.catalogue.OfficialStatus;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.time.CampaignTime;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lets a facilitator fill in a goal's official status, with a date and a source or not at all. */
@Singleton
class StatingStatus {
    private static final int LONGEST_SOURCE = 500;
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final Programmes programmes;
    private final StatedStatuses statuses;
    private final CampaignTime time;

    StatingStatus(Programmes programmes, StatedStatuses statuses, CampaignTime time) {
        this.programmes = programmes;
        this.statuses = statuses;
        this.time = time;
    }

    /** What became of it. */
    sealed interface Outcome {
        /** What holds now. */
        record Holds(Optional<StatedStatus> status) implements Outcome {}

        /** It holds from now on. */
        record Stated(StatedStatus status) implements Outcome {}

        /** There is no such programme. */
        record NoProgramme() implements Outcome {}

        /** The programme has no such goal. */
        record NoGoal() implements Outcome {}

        /** What holds is not what it was meant to replace. */
        record Stale() implements Outcome {}

        /** Something is missing or cannot be. */
        record Refused(String why) implements Outcome {}
    }

    /** What holds of the goal, as stated, if it is. */
    Outcome held(String code, String goal) {
        return ofGoal(
                code,
                goal,
                programme ->
                        new Outcome.Holds(Optional.ofNullable(statuses.of(code).get(goal))));
    }

    Outcome state(String code, String goal, OfficialStatusRequest request, Predicate<Optional<StatedStatus>> meant) {
        return ofGoal(code, goal, programme -> {
            Outcome judged = judged(programme, request.status(), request.asOf(), request.source());
            return judged instanceof Outcome.Stated(StatedStatus wanted) && !statuses.state(code, goal, wanted, meant)
                    ? new Outcome.Stale()
                    : judged;
        });
    }

    private Outcome ofGoal(String code, String goal, Function<Programme, Outcome> answer) {
        Optional<Programme> programme = programmes.find(code);
        if (programme.isEmpty()) {
            return new Outcome.NoProgramme();
        }
        return programme.get().allGoals().anyMatch(one -> one.code().equals(goal))
                ? answer.apply(programme.get())
                : new Outcome.NoGoal();
    }

    /** What would hold, or why it cannot. */
    private Outcome judged(
            Programme programme, @Nullable OfficialStatus status, @Nullable LocalDate asOf, @Nullable String source) {
        if (status == null || !status.isKnown()) {
            return new Outcome.Refused("status must be one of the four of the traffic light.");
        }
        if (source == null || source.isBlank() || source.length() > LONGEST_SOURCE || source.indexOf('\0') >= 0) {
            return new Outcome.Refused("source must say in 1 to " + LONGEST_SOURCE + " characters where it stands.");
        }
        LocalDate today = LocalDate.ofInstant(time.instant(), HELSINKI);
        if (asOf == null || asOf.isAfter(today) || asOf.getYear() < programme.from()) {
            return new Outcome.Refused("asOf must be a day from " + programme.from() + " to " + today + ".");
        }
        return new Outcome.Stated(new StatedStatus(status, asOf, source.strip()));
    }
}

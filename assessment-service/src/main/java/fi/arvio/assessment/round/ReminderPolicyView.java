package fi.arvio.assessment.round;

import static java.util.Objects.requireNonNull;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reminder policy as it is wished and told. */
@Serdeable
@Schema(
        name = "ReminderPolicy",
        description =
                "When people are reminded who have not finished. Numbers of days are working days; times are those"
                        + " of the person, else of the round.")
public record ReminderPolicyView(
        @Schema(
                description = "At most so many to who has not started.",
                minimum = "0",
                maximum = "10",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "2")
        @Nullable
        Integer notStarted,

        @Schema(
                description = "At most so many to who has not finished.",
                minimum = "0",
                maximum = "10",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "3")
        @Nullable
        Integer partial,

        @Schema(description = "At most ten days from 1 to 60 after the invitation, ascending.", example = "[4,9]")
        @Nullable
        List<Integer> afterInvitation,

        @Schema(
                description = "Days before closing; 0 for none.",
                minimum = "0",
                maximum = "60",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "2")
        @Nullable
        Integer beforeClosing,

        @Schema(
                description = "So many days lie between two reminders at least.",
                minimum = "1",
                maximum = "60",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "3")
        @Nullable
        Integer gap,

        @Schema(
                description = "From 07:00 on.",
                pattern = "([01][0-9]|2[0-3]):[0-5][0-9]",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "09:00")
        @Nullable
        String from,

        @Schema(
                description = "To 20:00 at the latest.",
                pattern = "([01][0-9]|2[0-3]):[0-5][0-9]",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "15:00")
        @Nullable
        String until,

        @Schema(
                description = "The same as from where nobody is reminded on Fridays.",
                pattern = "([01][0-9]|2[0-3]):[0-5][0-9]",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "12:00")
        @Nullable
        String fridayUntil,

        @Nullable List<Quiet> quiet) {

    /** Days on which nobody is reminded. */
    @Serdeable
    @Schema(name = "QuietPeriod", description = "Days on which nobody is reminded, the first and the last included.")
    public record Quiet(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-04-13") @Nullable
            LocalDate from,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-04-19") @Nullable
            LocalDate until) {}

    public static ReminderPolicyView of(ReminderPolicy policy) {
        return new ReminderPolicyView(
                policy.notStarted(),
                policy.partial(),
                policy.afterInvitation(),
                policy.beforeClosing(),
                policy.gap(),
                policy.from().toString(),
                policy.until().toString(),
                policy.fridayUntil().toString(),
                policy.quiet().stream()
                        .map(period -> new Quiet(period.from(), period.until()))
                        .toList());
    }

    /** The policy of a view in which nothing is wrong. */
    public ReminderPolicy policy() {
        return new ReminderPolicy(
                requireNonNull(notStarted),
                requireNonNull(partial),
                afterInvitation == null ? List.of() : afterInvitation,
                requireNonNull(beforeClosing),
                requireNonNull(gap),
                LocalTime.parse(requireNonNull(from)),
                LocalTime.parse(requireNonNull(until)),
                LocalTime.parse(requireNonNull(fridayUntil)),
                periods().stream()
                        .map(one -> new QuietPeriod(requireNonNull(one.from()), requireNonNull(one.until())))
                        .toList());
    }

    public List<Quiet> periods() {
        return quiet == null ? List.of() : quiet;
    }
}

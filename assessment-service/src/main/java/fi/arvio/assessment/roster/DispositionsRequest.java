package fi.arvio.assessment.roster;

import fi.arvio.assessment.problem.Problem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far people have come and whether they are reached, as the bot reports it in batches. */
@Serdeable
record DispositionsRequest(@NotNull List<@Valid @NotNull Report> dispositions) {

    /** One person's progress; what is left out stays as it was. */
    @Serdeable
    @Schema(name = "DispositionReport")
    record Report(
            @NotNull @Schema(example = "E01") String respondent,
            @Schema(example = "PARTIAL") @Nullable Disposition disposition,
            @Schema(example = "UNREACHABLE") @Nullable Delivery delivery,

            @Schema(example = "NOT_INSTALLED", description = "Only with UNREACHABLE.") @Nullable
            UnreachableCause cause,

            @Schema(example = "SNOOZED") @Nullable ContactState contact,

            @Schema(example = "2025-03-11", description = "Only with SNOOZED and AWAY.") @Nullable
            LocalDate contactUntil) {

        Progress progress() {
            return new Progress(disposition, new Reach(delivery, cause, contact, contactUntil));
        }

        private Stream<Problem.FieldError> faults(String path) {
            boolean causeless = cause == null || delivery == Delivery.UNREACHABLE;
            boolean dayless = contactUntil == null || contact == ContactState.SNOOZED || contact == ContactState.AWAY;
            return Stream.concat(
                    causeless
                            ? Stream.empty()
                            : Stream.of(new Problem.FieldError(path + ".cause", "goes only with UNREACHABLE")),
                    dayless
                            ? Stream.empty()
                            : Stream.of(
                                    new Problem.FieldError(path + ".contactUntil", "goes only with SNOOZED and AWAY")));
        }
    }

    /** What contradicts itself. */
    List<Problem.FieldError> faults() {
        return IntStream.range(0, dispositions.size())
                .boxed()
                .flatMap(i -> dispositions.get(i).faults("dispositions[" + i + "]"))
                .toList();
    }
}

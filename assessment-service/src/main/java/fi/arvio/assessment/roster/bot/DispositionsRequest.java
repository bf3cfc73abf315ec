package fi.arvio.assessment.roster.bot;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.roster.ContactState;
import fi.arvio.assessment.roster.Delivery;
import fi.arvio.assessment.roster.Disposition;
import fi.arvio.assessment.roster.Progress;
import fi.arvio.assessment.roster.Reach;
import fi.arvio.assessment.roster.UnreachableCause;
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
record DispositionsRequest(
        @JsonProperty(required = true) @NotNull List<@Valid @NotNull Report> dispositions) {

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

            @Schema(example = "2025-03-11", description = "Only with SNOOZED and AWAY; from 2000 to 2199.") @Nullable
            LocalDate contactUntil) {

        Progress progress() {
            return new Progress(disposition, new Reach(delivery, cause, contact, contactUntil));
        }

        private Stream<Problem.FieldError> faults(String path) {
            boolean causeless = cause == null || delivery == Delivery.UNREACHABLE;
            boolean dayless = contactUntil == null || contact == ContactState.SNOOZED || contact == ContactState.AWAY;
            boolean near = contactUntil == null || (contactUntil.getYear() >= 2000 && contactUntil.getYear() < 2200);
            return Stream.of(
                            fault(causeless, path + ".cause", "goes only with UNREACHABLE"),
                            fault(dayless, path + ".contactUntil", "goes only with SNOOZED and AWAY"),
                            fault(near, path + ".contactUntil", "must be a day from 2000 to 2199"))
                    .flatMap(one -> one);
        }

        private static Stream<Problem.FieldError> fault(boolean fine, String field, String why) {
            return fine ? Stream.empty() : Stream.of(new Problem.FieldError(field, why));
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

package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.roster.candidate.RowFault;
import fi.arvio.assessment.sheet.SheetFault;
import fi.arvio.assessment.sheet.Unreadable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;

/** A problem that says, row by row, what is wrong with a file. */
@Serdeable
@Schema(description = "A problem (RFC 9457) that says, row by row, what is wrong with a file. Nothing was imported.")
record RosterProblem(
        @Schema(example = "urn:arvio:problem:roster-refused")
        String type,

        @Schema(example = "The roster has errors") String title,
        @Schema(example = "422") int status,
        String detail,
        @Schema(example = "roster-refused") String code,
        int errorCount,
        List<ImportView.FaultView> errors,
        List<ImportView.FaultView> warnings) {

    static HttpResponse<?> of(Preview preview) {
        int errors = preview.errors().size();
        return response(
                ProblemCode.ROSTER_REFUSED,
                errors + (errors == 1 ? " error" : " errors") + ", and nothing was imported.",
                preview);
    }

    static HttpResponse<?> of(Unreadable file) {
        RowFault fault = RowFault.of(file.noticed());
        return response(
                fault.fault() == SheetFault.TOO_LARGE || fault.fault() == SheetFault.TOO_MANY_ROWS
                        ? ProblemCode.ROSTER_TOO_LARGE
                        : ProblemCode.ROSTER_UNREADABLE,
                Objects.requireNonNull(fault.message().en()),
                new Preview(List.of(), List.of(fault), List.of()));
    }

    private static HttpResponse<?> response(ProblemCode code, String detail, Preview preview) {
        Problem problem = Problem.response(code, detail).body();
        return HttpResponse.status(HttpStatus.valueOf(problem.status()))
                .body(new RosterProblem(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        detail,
                        problem.code(),
                        preview.errors().size(),
                        ImportView.faults(preview.errors()),
                        ImportView.faults(preview.warnings())))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}

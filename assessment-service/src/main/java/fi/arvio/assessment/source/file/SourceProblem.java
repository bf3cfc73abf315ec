package fi.arvio.assessment.source.file;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import fi.arvio.assessment.sheet.Noticed;
import fi.arvio.assessment.sheet.SheetFault;
import fi.arvio.assessment.source.Notes;
import fi.arvio.assessment.text.Text;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A problem that says, row by row, why a file is not taken as a programme. */
@Serdeable
@Schema(
        name = "ProgrammeFileProblem",
        description = "A problem (RFC 9457) that says, row by row, why a file is not taken. Nothing was imported.")
record SourceProblem(
        @Schema(example = "urn:arvio:problem:programme-file-refused")
        String type,

        @Schema(example = "The table cannot be taken as the programme")
        String title,

        @Schema(example = "422") int status,
        String detail,
        @Schema(example = "programme-file-refused") String code,
        int errorCount,
        List<ErrorView> errors) {
    private static final int MOST = 500;

    /** What is wrong and where. */
    @Serdeable
    @Schema(name = "ProgrammeFileError")
    record ErrorView(
            @Schema(description = "Null means the file as a whole.", example = "28") @Nullable
            Integer row,

            @Schema(example = "DUPLICATE_NUMBER") String code,
            Text message) {}

    static HttpResponse<?> of(List<Notes.Refusal> why) {
        return response(
                ProblemCode.PROGRAMME_FILE_REFUSED,
                why.size() + (why.size() == 1 ? " error" : " errors") + ", and nothing was imported.",
                why.stream()
                        .map(one -> new ErrorView(one.row(), one.fault().name(), one.message()))
                        .toList());
    }

    static HttpResponse<?> of(Noticed fault) {
        boolean isTooLarge = fault.fault() == SheetFault.TOO_LARGE || fault.fault() == SheetFault.TOO_MANY_ROWS;
        return response(
                isTooLarge ? ProblemCode.PROGRAMME_FILE_TOO_LARGE : ProblemCode.PROGRAMME_FILE_UNREADABLE,
                Objects.requireNonNull(fault.message().en()),
                List.of(new ErrorView(fault.row(), fault.fault().name(), fault.message())));
    }

    private static HttpResponse<?> response(ProblemCode code, String detail, List<ErrorView> errors) {
        Problem problem = Problem.response(code, detail).body();
        return HttpResponse.status(HttpStatus.valueOf(problem.status()))
                .body(new SourceProblem(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        detail,
                        problem.code(),
                        errors.size(),
                        errors.stream().limit(MOST).toList()))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}

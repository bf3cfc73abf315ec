package fi.arvio.assessment.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong, as RFC 9457 tells it. */
@Serdeable
@Schema(description = ProblemList.DESCRIPTION)
public record Problem(
        @Schema(example = "urn:arvio:problem:round-not-found")
        String type,

        @Schema(example = "There is no such round") String title,
        @Schema(example = "404") int status,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(example = "No round has the id 5b0c7f4e-0000-4000-8000-000000000000.")
        @Nullable
        String detail,

        @Schema(example = "round-not-found") String code,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        List<FieldError> errors) {

    /** The media type of every problem. */
    public static final String TYPE = MediaType.APPLICATION_JSON_PROBLEM;

    /** One field that is wrong, and why. */
    @Serdeable
    @Schema(name = "FieldError")
    public record FieldError(
            @Schema(example = "revision") String field,
            @Schema(example = "must be 1 or greater") String message) {}

    static Problem of(ProblemCode code, @Nullable String detail, List<FieldError> errors) {
        return new Problem(
                "urn:arvio:problem:" + code.code(), code.title(), code.status().getCode(), detail, code.code(), errors);
    }

    /** Answers with the problem. */
    public static MutableHttpResponse<Problem> response(ProblemCode code, String detail) {
        return response(code, detail, List.of());
    }

    /** Answers to a change that does not say which state it changes. */
    public static MutableHttpResponse<Problem> preconditionRequired() {
        return response(
                ProblemCode.PRECONDITION_REQUIRED,
                "Send in If-Match the ETag of what was read, or * to change it whatever it is.");
    }

    /** Answers to an address with an id that no round has. */
    public static MutableHttpResponse<Problem> noRound() {
        return response(ProblemCode.ROUND_NOT_FOUND, "No round has this id.");
    }

    /** Answers to a change of a state that is no more. */
    public static MutableHttpResponse<Problem> preconditionFailed() {
        return response(ProblemCode.PRECONDITION_FAILED, "Nothing was changed. Read it again.");
    }

    /** Answers to a page that is to begin where none has ended. */
    public static MutableHttpResponse<Problem> strangeAfter() {
        return response(
                ProblemCode.INVALID_REQUEST, null, List.of(new FieldError("after", "is not what a page gave as next")));
    }

    /** Answers with the problem and the fields that cause it. */
    public static MutableHttpResponse<Problem> response(
            ProblemCode code, @Nullable String detail, List<FieldError> errors) {
        return HttpResponse.<Problem>status(code.status())
                .body(of(code, detail, errors))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}

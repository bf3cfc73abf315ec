package fi.arvio.bot.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong, as RFC 9457 tells it. The code is stable; titles and details may be reworded. */
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    /** One field that is wrong, and why. */
    @Serdeable
    public record FieldError(String field, String message) {}

    static Problem of(ProblemCode code, @Nullable String detail, List<FieldError> errors) {
        return new Problem(
                "urn:arvio:problem:" + code.code(), code.title(), code.status().getCode(), detail, code.code(), errors);
    }

    /** Answers with the problem. */
    public static MutableHttpResponse<Problem> response(ProblemCode code, String detail) {
        return HttpResponse.<Problem>status(code.status())
                .body(of(code, detail, List.of()))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    /** Answers with the problem, and with when it is worth another try. */
    public static MutableHttpResponse<Problem> response(ProblemCode code, String detail, Duration wait) {
        // Rounded up: nobody is to come a moment too early.
        long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
        return response(code, detail).header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }
}

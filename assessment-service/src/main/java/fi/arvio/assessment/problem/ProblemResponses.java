package fi.arvio.assessment.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Turns every error the framework notices into a problem; what an exception says stays in the log. */
@Singleton
@Primary
final class ProblemResponses implements ErrorResponseProcessor<Problem> {
    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = response.status();
        List<Problem.FieldError> errors = fieldErrors(context);
        ProblemCode code = errors.isEmpty() || status != HttpStatus.BAD_REQUEST
                ? ProblemCode.of(status)
                : ProblemCode.INVALID_REQUEST;
        return response.status(code.status())
                .body(Problem.of(code, null, status.getCode() < 500 ? errors : List.of()))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    private static List<Problem.FieldError> fieldErrors(ErrorContext context) {
        if (context.getRootCause().orElse(null) instanceof ConstraintViolationException broken) {
            return broken.getConstraintViolations().stream()
                    .map(ProblemResponses::fieldError)
                    .sorted(Comparator.comparing(Problem.FieldError::field))
                    .toList();
        }
        return context.getErrors().stream()
                .flatMap(ProblemResponses::fieldError)
                .toList();
    }

    /** The path without the method and its argument, which are ours and not the caller's. */
    private static Problem.FieldError fieldError(ConstraintViolation<?> violation) {
        String[] path = violation.getPropertyPath().toString().split("\\.", 3);
        return new Problem.FieldError(path[path.length - 1], violation.getMessage());
    }

    /** Only our own rules say in words what is wrong; a parser's message is about its insides. */
    private static Stream<Problem.FieldError> fieldError(Error error) {
        return error.getPath().stream()
                .map(path -> new Problem.FieldError(path.startsWith("/") ? path.substring(1) : path, "cannot be read"));
    }
}

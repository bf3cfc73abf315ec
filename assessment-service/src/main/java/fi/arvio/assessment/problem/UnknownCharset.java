package fi.arvio.assessment.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.nio.charset.UnsupportedCharsetException;

/** Refuses a body whose Content-Type names a character set that nobody knows. */
@Singleton
@SuppressWarnings("rawtypes") // The framework looks the handler up by its raw request type.
final class UnknownCharset implements ExceptionHandler<UnsupportedCharsetException, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, UnsupportedCharsetException exception) {
        return Problem.response(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "The character set of the body is not known.");
    }
}

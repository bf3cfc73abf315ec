package fi.arvio.assessment.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.compression.DecompressionException;
import jakarta.inject.Singleton;

/** Refuses a body that is not packed as its Content-Encoding says; that is no fault of ours. */
@Singleton
@SuppressWarnings("rawtypes") // The framework looks the handler up by its raw request type.
final class UnpackableBody implements ExceptionHandler<DecompressionException, HttpResponse<?>> {
    @Override
    public HttpResponse<?> handle(HttpRequest request, DecompressionException exception) {
        return Problem.response(
                ProblemCode.MALFORMED_REQUEST, "The body is not packed in the way that Content-Encoding names.");
    }
}

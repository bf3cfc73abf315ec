package fi.arvio.assessment.security;

import fi.arvio.assessment.problem.Problem;
import fi.arvio.assessment.problem.ProblemCode;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** Answers 401 to strangers and 403 to those whose role is another. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
@SuppressWarnings("rawtypes") // The framework looks the handler up by its raw request type.
final class SecurityProblems implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException exception) {
        if (exception.isForbidden()) {
            return Problem.response(ProblemCode.FORBIDDEN, "The token is valid, but none of its roles may do this.");
        }
        return Problem.response(
                        ProblemCode.UNAUTHENTICATED,
                        "Send a bearer token that is signed, current and meant for this service.")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
}

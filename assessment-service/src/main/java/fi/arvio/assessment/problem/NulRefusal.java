package fi.arvio.assessment.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** Refuses an address with a NUL in it: it names nothing, and PostgreSQL cannot even look for it. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class NulRefusal {
    @RequestFilter
    @Nullable
    HttpResponse<?> refuse(HttpRequest<?> request) {
        return request.getUri().getRawPath().contains("%00")
                ? Problem.response(ProblemCode.MALFORMED_REQUEST, "The address holds a NUL.")
                : null;
    }
}

package fi.arvio.bot.channel.web;

import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.security.Loopback;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets the demo's page say campaign time and move it forward. Outside the demo it is not there, for anybody. */
@Controller("/chat/demo/time")
@Requires(bean = DemoClock.class)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class DemoTimeController {
    private final DemoClock clock;

    DemoTimeController(DemoClock clock) {
        this.clock = clock;
    }

    /** Campaign time in Helsinki, with its offset. */
    @Serdeable
    record Now(String now) {}

    /** By how much to go on: an ISO-8601 period or duration. */
    @Serdeable
    record Step(@Nullable String forward) {}

    @Get
    HttpResponse<?> now(HttpRequest<?> request) {
        return isHere(request) ? said(clock.now()) : elsewhere();
    }

    @Post
    HttpResponse<?> move(HttpRequest<?> request, @Body Step step) throws IOException {
        if (!isHere(request)) {
            return elsewhere();
        }
        String by = step.forward();
        Optional<ZonedDateTime> target = clock.forward(by == null ? "" : by);
        return target.isPresent()
                ? said(target.get())
                : Problem.response(
                        ProblemCode.MALFORMED_REQUEST, "Campaign time only goes forward, by a year at most: try P1D.");
    }

    private static HttpResponse<Now> said(ZonedDateTime now) {
        return HttpResponse.ok(new Now(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now)));
    }

    private static boolean isHere(HttpRequest<?> request) {
        return Loopback.isFrom(request.getRemoteAddress(), request.getHeaders().get("Host"));
    }

    private static HttpResponse<Problem> elsewhere() {
        return Problem.response(ProblemCode.NOT_FOUND, "Only the machine that the demo runs on moves its time.");
    }
}

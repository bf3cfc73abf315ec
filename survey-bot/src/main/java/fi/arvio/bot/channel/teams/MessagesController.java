package fi.arvio.bot.channel.teams;

import fi.arvio.bot.assessment.AnswerRelay;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.delivery.ReplyRelay;
import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.Loopback;
import fi.arvio.bot.turn.Incoming;
import fi.arvio.bot.turn.StateJson;
import fi.arvio.bot.turn.Turns;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/** Where the Bot Framework delivers activities. A turn is durable before it is acknowledged. */
@Controller("/api/messages")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class MessagesController {
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);

    private final ObjectMapper mapper;
    private final StateJson json;
    private final Rounds rounds;
    private final Turns turns;
    private final ReplyRelay replies;
    private final AnswerRelay answers;

    MessagesController(
            ObjectMapper mapper, StateJson json, Rounds rounds, Turns turns, ReplyRelay replies, AnswerRelay answers) {
        this.mapper = mapper;
        this.json = json;
        this.rounds = rounds;
        this.turns = turns;
        this.replies = replies;
        this.answers = answers;
    }

    @Post(consumes = MediaType.APPLICATION_JSON)
    HttpResponse<?> receive(HttpRequest<?> request, @Body byte[] body) {
        if (!Loopback.isFrom(request.getRemoteAddress(), request.getHeaders().get("Host"))) {
            return Problem.response(ProblemCode.LOOPBACK_ONLY, "Call from this machine, by the name localhost.");
        }
        Map<String, Object> activity;
        try {
            activity = mapper.readValue(body, OBJECT);
        } catch (IOException e) {
            return Problem.response(ProblemCode.MALFORMED_REQUEST, "The body is not a JSON object.");
        }
        return activity == null
                ? Problem.response(ProblemCode.MALFORMED_ACTIVITY, "The body is not a JSON object.")
                : answer(ActivityReader.read(Fields.of(activity)));
    }

    private HttpResponse<?> answer(ActivityReader.Reading reading) {
        return switch (reading) {
            case ActivityReader.Reading.Ignored() -> HttpResponse.ok();
            case ActivityReader.Reading.Malformed(String reason) ->
                Problem.response(ProblemCode.MALFORMED_ACTIVITY, reason);
            case ActivityReader.Reading.Understood understood -> take(understood);
        };
    }

    private HttpResponse<?> take(ActivityReader.Reading.Understood understood) {
        ActivityReader.Address address = understood.address();
        if (!ServiceUrls.allows(address.serviceUrl())) {
            return Problem.response(ProblemCode.MALFORMED_ACTIVITY, "Replies do not go to that serviceUrl.");
        }
        turns.take(new Incoming(
                address.channel(),
                address.conversation(),
                address.activity(),
                address.message(),
                json.write(reference(address)),
                rounds.byEntraObjectId(address.entraObjectId()),
                address.personal(),
                address.locale(),
                understood.input()));
        replies.ring();
        answers.ring();
        return understood.awaited() ? HttpResponse.ok(InvokeResponse.TAKEN) : HttpResponse.ok();
    }

    private static Reference reference(ActivityReader.Address address) {
        return new Reference(
                address.serviceUrl(),
                address.conversation(),
                address.message().isEmpty() ? null : address.message(),
                address.bot().map(),
                address.user().map());
    }
}

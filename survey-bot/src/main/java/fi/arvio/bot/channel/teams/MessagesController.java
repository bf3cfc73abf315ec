package fi.arvio.bot.channel.teams;

import fi.arvio.bot.assessment.AnswerRelay;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.channel.teams.trust.Gate;
import fi.arvio.bot.delivery.ReplyRelay;
import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.turn.Incoming;
import fi.arvio.bot.turn.StateJson;
import fi.arvio.bot.turn.Turns;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the Bot Framework delivers activities. A turn is durable before it is acknowledged. */
@Controller("/api/messages")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class MessagesController {
    private static final Logger LOG = LoggerFactory.getLogger(MessagesController.class);
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);

    private static final byte[] NOTHING = {};

    private final Gate gate;
    private final ServiceUrls serviceUrls;
    private final ObjectMapper mapper;
    private final StateJson json;
    private final Rounds rounds;
    private final Turns turns;
    private final ReplyRelay replies;
    private final AnswerRelay answers;

    MessagesController(
            Gate gate,
            ServiceUrls serviceUrls,
            ObjectMapper mapper,
            StateJson json,
            Rounds rounds,
            Turns turns,
            ReplyRelay replies,
            AnswerRelay answers) {
        this.gate = gate;
        this.serviceUrls = serviceUrls;
        this.mapper = mapper;
        this.json = json;
        this.rounds = rounds;
        this.turns = turns;
        this.replies = replies;
        this.answers = answers;
    }

    @Post(consumes = MediaType.APPLICATION_JSON)
    HttpResponse<?> receive(HttpRequest<byte[]> request) {
        return switch (gate.look(request)) {
            case Gate.Caller.TurnedAway(ProblemCode problem, String reason) -> turnedAway(problem, reason);
            case Gate.Caller.Admitted(Gate.Scope scope) ->
                read(request.getBody().orElse(NOTHING), scope);
        };
    }

    private static HttpResponse<?> turnedAway(ProblemCode problem, String reason) {
        LOG.info("Turned somebody away: {}", reason);
        return problem == ProblemCode.UNAUTHENTICATED
                ? Problem.response(problem, reason).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                : Problem.response(problem, reason);
    }

    private HttpResponse<?> read(byte[] body, Gate.Scope scope) {
        Map<String, Object> activity;
        try {
            activity = mapper.readValue(body, OBJECT);
        } catch (IOException e) {
            return Problem.response(ProblemCode.MALFORMED_REQUEST, "The body is not a JSON object.");
        }
        if (activity == null) {
            return Problem.response(ProblemCode.MALFORMED_ACTIVITY, "The body is not a JSON object.");
        }
        Fields fields = Fields.of(activity);
        Optional<String> objection = scope.objection(fields);
        return objection.isPresent()
                ? turnedAway(ProblemCode.FORBIDDEN, objection.get())
                : answer(ActivityReader.read(fields));
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
        if (!serviceUrls.allows(address.serviceUrl())) {
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
                address.tenant(),
                address.bot().map(),
                address.user().map());
    }
}

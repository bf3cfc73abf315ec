package fi.arvio.bot.channel.teams;

import fi.arvio.bot.delivery.Delivery;
import fi.arvio.bot.delivery.Delivery.Cause;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;

/** What it means when the Connector does not take something, or does not answer. */
final class Refusals {
    /** The answers that Microsoft names as worth another try, and one that says that nothing was done. */
    private static final Set<Integer> NOT_TAKEN = Set.of(412, 429, 502, 503, 504);
    /** It may have been taken before something broke. */
    private static final Set<Integer> NOBODY_KNOWS = Set.of(408, 500);

    /** Nobody is kept waiting longer because of a header. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"(\\w{1,60})\"");
    /** The codes that Teams documents, without regard to case. */
    private static final Map<String, Cause> CAUSES = Map.of(
            "messagewritesblocked", Cause.BLOCKED_BY_USER,
            "conversationblockedbyuser", Cause.BLOCKED_BY_USER,
            "botnotinconversationroster", Cause.NOT_INSTALLED,
            "invalidbotapihost", Cause.OTHER,
            "botdisabledbyadmin", Cause.DISABLED_BY_ADMIN,
            "conversationnotfound", Cause.NOT_FOUND);

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private static final int TOO_MANY = 429;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_BIG = 413;

    private Refusals() {}

    static String answered(int status) {
        return "the connector answered HTTP " + status;
    }

    /** What an answer outside 2xx means. */
    static Delivery judge(HttpClientResponseException e) {
        if (NOT_TAKEN.contains(e.code())) {
            return new Delivery.Retry(answered(e.code()), patience(e));
        }
        return NOBODY_KNOWS.contains(e.code())
                ? new Delivery.Uncertain(answered(e.code()))
                : new Delivery.Failed(answered(e.code()), cause(e));
    }

    /** What it means that there was no answer: only where no connection was made is it certain that nothing arrived. */
    static Delivery judge(HttpClientException e) {
        String reason = String.valueOf(e.getMessage());
        return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                        .limit(10)
                        .anyMatch(Refusals::hasNotConnected)
                ? new Delivery.Retry(reason)
                : new Delivery.Uncertain(reason);
    }

    private static boolean hasNotConnected(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof SSLHandshakeException;
    }

    private static Cause cause(HttpClientResponseException e) {
        return switch (e.code()) {
            case FORBIDDEN, NOT_FOUND -> named(e.getResponse(), e.code() == NOT_FOUND ? Cause.NOT_FOUND : Cause.OTHER);
            case TOO_BIG -> Cause.TOO_BIG;
            default -> Cause.OTHER;
        };
    }

    /** Errors come as {@code {"error":{"code":…,"message":…}}}. */
    private static Cause named(HttpResponse<?> response, Cause otherwise) {
        Matcher code = CODE.matcher(response.getBody(Argument.STRING).orElse(""));
        return code.find() ? CAUSES.getOrDefault(code.group(1).toLowerCase(Locale.ROOT), otherwise) : otherwise;
    }

    /** Whoever says that there was too much wants some patience, even if it does not say how much. */
    private static Duration patience(HttpClientResponseException e) {
        Duration asked = retryAfter(e.getResponse());
        return e.code() == TOO_MANY && asked.isZero() ? A_MOMENT : asked;
    }

    /** How long the connector asks for patience, in whole seconds; dates and nonsense count as nothing. */
    private static Duration retryAfter(HttpResponse<?> response) {
        return response.getHeaders()
                .getFirst("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> Duration.ofSeconds(Integer.parseInt(seconds)))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait)
                .orElse(Duration.ZERO);
    }
}

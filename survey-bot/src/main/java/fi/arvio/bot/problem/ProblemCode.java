package fi.arvio.bot.problem;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/** The catalogue of problems: every error a caller can meet, with the code it may rely on. */
public enum ProblemCode {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request lacks something or contradicts itself"),
    MALFORMED_ACTIVITY(HttpStatus.BAD_REQUEST, "The activity cannot be read"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid token is needed"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "The caller may not do this"),
    LOOPBACK_ONLY(HttpStatus.FORBIDDEN, "Without an app id only this machine is answered"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    LINK_NEEDED(HttpStatus.NOT_FOUND, "The chat page wants a personal link"),
    LINK_UNKNOWN(HttpStatus.NOT_FOUND, "The personal link opens nothing"),
    LINK_WITHDRAWN(HttpStatus.NOT_FOUND, "The personal link has been withdrawn"),
    ROUND_OVER(HttpStatus.NOT_FOUND, "The round of the personal link is over"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The address does not take this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The bot speaks JSON"),
    PAYLOAD_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The request is larger than 256 KiB"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request is not JSON"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests in too short a time"),
    TELEGRAM_SILENT(HttpStatus.BAD_GATEWAY, "Telegram does not answer"),
    ROUNDS_UNKNOWN(HttpStatus.SERVICE_UNAVAILABLE, "The bot has not heard of its rounds yet"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong in the bot");

    private final HttpStatus status;
    private final String title;

    ProblemCode(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The stable name callers see. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem that best says what a bare status means. */
    static ProblemCode of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> UNAUTHENTICATED;
            case FORBIDDEN -> FORBIDDEN;
            case NOT_FOUND -> NOT_FOUND;
            case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> NOT_ACCEPTABLE;
            case REQUEST_ENTITY_TOO_LARGE -> PAYLOAD_TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> UNSUPPORTED_MEDIA_TYPE;
            default -> status.getCode() < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
    }
}

package fi.arvio.assessment.problem;

import io.micronaut.http.HttpStatus;
import java.util.Locale;

/** The catalogue of problems: every error a caller can meet, with the code it may rely on. */
public enum ProblemCode {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request lacks something or contradicts itself"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid token is needed"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "The role does not allow this"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    PROGRAMME_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such programme"),
    GOAL_NOT_FOUND(HttpStatus.NOT_FOUND, "The programme has no such goal"),
    QUESTIONNAIRE_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such questionnaire version"),
    ROUND_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such round"),
    THEME_NOT_FOUND(HttpStatus.NOT_FOUND, "Nobody has brought up such a theme"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The address does not take this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The service speaks JSON"),
    EVENT_CONFLICT(HttpStatus.CONFLICT, "The event has been received with another body"),
    ROUND_CLOSED(HttpStatus.CONFLICT, "The round takes no more answers"),
    ROUND_NOT_OPEN(HttpStatus.CONFLICT, "The round is not open"),
    PILOT_ROUND(HttpStatus.CONFLICT, "Answers to a pilot round never count"),
    NOT_A_PILOT(HttpStatus.CONFLICT, "The round is no pilot"),
    QUESTIONNAIRE_CHANGED(HttpStatus.CONFLICT, "The version is published with other content"),
    QUESTIONNAIRE_NOT_A_CONTINUATION(HttpStatus.CONFLICT, "The version does not continue what the round asks"),
    PAYLOAD_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The request is larger than 256 KiB"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request is not JSON"),
    ANSWER_OUTSIDE_SCALE(HttpStatus.UNPROCESSABLE_ENTITY, "The answer does not fit the item"),
    UNKNOWN_CHOICE(HttpStatus.UNPROCESSABLE_ENTITY, "The choice is not on the item's list"),
    UNKNOWN_ITEM(HttpStatus.UNPROCESSABLE_ENTITY, "The questionnaire has no such item"),
    UNKNOWN_SUBJECT(HttpStatus.UNPROCESSABLE_ENTITY, "The round does not ask about this subject"),
    UNKNOWN_RESPONDENT(HttpStatus.UNPROCESSABLE_ENTITY, "The roster has no such respondent"),
    BODY_GROUP_UNKNOWN(HttpStatus.UNPROCESSABLE_ENTITY, "The round has no such body group"),
    EVENT_ID_MISMATCH(HttpStatus.UNPROCESSABLE_ENTITY, "The event id does not belong to the body"),
    TEXT_TOO_LONG(HttpStatus.UNPROCESSABLE_ENTITY, "The text is too long"),
    OFFICIAL_STATUS_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The official status cannot be taken like this"),
    QUESTIONNAIRE_INVALID(HttpStatus.UNPROCESSABLE_ENTITY, "The questionnaire is not fit to be asked"),
    THEME_DECISION_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The decision cannot be taken like this"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong in the service");

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

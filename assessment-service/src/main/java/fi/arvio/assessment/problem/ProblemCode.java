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
    RESPONDENT_NOT_FOUND(HttpStatus.NOT_FOUND, "The roster has nobody of this code"),
    THEME_NOT_FOUND(HttpStatus.NOT_FOUND, "Nobody has brought up such a theme"),
    EDIT_SUBJECT_NOT_FOUND(HttpStatus.NOT_FOUND, "The programme has no such goal or action"),
    FLAG_NOT_FOUND(HttpStatus.NOT_FOUND, "No snapshot of the round has proposed such a flag"),
    COMMENT_NOT_FOUND(HttpStatus.NOT_FOUND, "No such comment is shown"),
    QUOTE_NOT_FOUND(HttpStatus.NOT_FOUND, "The round has no such quote"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The address does not take this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The service speaks JSON"),
    EVENT_CONFLICT(HttpStatus.CONFLICT, "The event has been received with another body"),
    ROUND_CLOSED(HttpStatus.CONFLICT, "The round is closed"),
    ROUND_NOT_OPEN(HttpStatus.CONFLICT, "The round is not open"),
    ROUND_NOT_DRAFT(HttpStatus.CONFLICT, "The round has opened before"),
    ROUND_NOT_CLOSING(HttpStatus.CONFLICT, "The round is not closing"),
    ROUND_NOT_CLOSED(HttpStatus.CONFLICT, "The round is not closed"),
    ROUND_CODE_TAKEN(HttpStatus.CONFLICT, "Another round has the code"),
    CLOSING_TIME_PASSED(HttpStatus.CONFLICT, "The round would close before it opens"),
    ROSTER_TOO_SMALL(HttpStatus.CONFLICT, "The roster is too small for the round to open"),
    FEEDBACK_MISSING(HttpStatus.CONFLICT, "The second round does not say what it asks again"),
    NOT_A_REPETITION(HttpStatus.CONFLICT, "The round holds no other one again"),
    PILOT_ROUND(HttpStatus.CONFLICT, "Answers to a pilot round never count"),
    NO_SNAPSHOT(HttpStatus.CONFLICT, "No snapshot of the round has been taken"),
    NOT_A_PILOT(HttpStatus.CONFLICT, "The round is no pilot"),
    ROSTER_CLOSED(HttpStatus.CONFLICT, "The roster of the round changes no more"),
    ROSTER_DECISION_REFUSED(HttpStatus.CONFLICT, "The decision cannot be taken of everybody named"),
    DELEGATION_REFUSED(HttpStatus.CONFLICT, "The person cannot hand on to a colleague"),
    QUESTIONNAIRE_CHANGED(HttpStatus.CONFLICT, "The version is published with other content"),
    QUESTIONNAIRE_NOT_A_CONTINUATION(HttpStatus.CONFLICT, "The version does not continue what the round asks"),
    FLAG_STATE_REFUSED(HttpStatus.CONFLICT, "The flag cannot go there from where it is"),
    QUOTE_NOT_PERMITTED(HttpStatus.CONFLICT, "The author does not permit to quote this"),
    QUOTE_STATE_REFUSED(HttpStatus.CONFLICT, "The quote cannot go there from where it is"),
    CODE_IN_USE(HttpStatus.CONFLICT, "A code in use cannot vanish"),
    CODING_REFUSED(HttpStatus.CONFLICT, "The comment cannot be coded like this any more"),
    PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "It has changed since it was read"),
    PAYLOAD_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The request is larger than the address takes"),
    ROSTER_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The roster is larger than one may be"),
    PROGRAMME_FILE_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The table is larger than one may be"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The request is not JSON"),
    ANSWER_OUTSIDE_SCALE(HttpStatus.UNPROCESSABLE_ENTITY, "The answer does not fit the item"),
    UNKNOWN_CHOICE(HttpStatus.UNPROCESSABLE_ENTITY, "The choice is not on the item's list"),
    UNKNOWN_ITEM(HttpStatus.UNPROCESSABLE_ENTITY, "The questionnaire has no such item"),
    UNKNOWN_SUBJECT(HttpStatus.UNPROCESSABLE_ENTITY, "The round does not ask about this subject"),
    UNKNOWN_RESPONDENT(HttpStatus.UNPROCESSABLE_ENTITY, "The roster has no such respondent"),
    ROSTER_UNREADABLE(HttpStatus.UNPROCESSABLE_ENTITY, "The file cannot be read as a roster"),
    ROSTER_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The roster has errors"),
    PROGRAMME_FILE_UNREADABLE(HttpStatus.UNPROCESSABLE_ENTITY, "The file cannot be read as a table"),
    PROGRAMME_FILE_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The table cannot be taken as the programme"),
    EDIT_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The edit cannot be taken like this"),
    COLLEAGUE_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "What is told of the colleague has errors"),
    COVERAGE_TARGET_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The coverage targets cannot be taken like this"),
    BODY_GROUP_UNKNOWN(HttpStatus.UNPROCESSABLE_ENTITY, "The round has no such body group"),
    EVENT_ID_MISMATCH(HttpStatus.UNPROCESSABLE_ENTITY, "The event id does not belong to the body"),
    TEXT_TOO_LONG(HttpStatus.UNPROCESSABLE_ENTITY, "The text is too long"),
    ROUND_INVALID(HttpStatus.UNPROCESSABLE_ENTITY, "The round cannot be held like this"),
    ROUND_UNCHANGEABLE(HttpStatus.UNPROCESSABLE_ENTITY, "This of the round cannot change any more"),
    OFFICIAL_STATUS_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The official status cannot be taken like this"),
    FEEDBACK_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "This cannot be asked again like this"),
    QUESTIONNAIRE_INVALID(HttpStatus.UNPROCESSABLE_ENTITY, "The questionnaire is not fit to be asked"),
    THEME_DECISION_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The decision cannot be taken like this"),
    THRESHOLDS_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The thresholds cannot be taken like this"),
    QUOTE_WORDING_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The wording does not quote the author"),
    CODEBOOK_REFUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The codes make no codebook"),
    UNKNOWN_CODE(HttpStatus.UNPROCESSABLE_ENTITY, "The codebook has no such code to give"),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "The request must say which state it changes"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong in the service");

    private final HttpStatus status;
    private final String title;

    ProblemCode(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
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

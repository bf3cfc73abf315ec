package fi.arvio.assessment.problem;

/** The catalogue of problems as the API's description tells it; a test keeps it the same as {@link ProblemCode}. */
final class ProblemList {
    static final String DESCRIPTION = """
            What went wrong (RFC 9457). The code is stable; titles and details may be reworded. Every code, with its \
            status and its title:

            | code | status | title |
            |---|---|---|
            | malformed-request | 400 | The request cannot be read |
            | invalid-request | 400 | The request lacks something or contradicts itself |
            | unauthenticated | 401 | A valid token is needed |
            | forbidden | 403 | The role does not allow this |
            | not-found | 404 | There is nothing at this address |
            | programme-not-found | 404 | There is no such programme |
            | goal-not-found | 404 | The programme has no such goal |
            | questionnaire-not-found | 404 | There is no such questionnaire version |
            | round-not-found | 404 | There is no such round |
            | respondent-not-found | 404 | The roster has nobody of this code |
            | theme-not-found | 404 | Nobody has brought up such a theme |
            | edit-subject-not-found | 404 | The programme has no such goal or action |
            | flag-not-found | 404 | No snapshot of the round has proposed such a flag |
            | comment-not-found | 404 | No such comment is shown |
            | quote-not-found | 404 | The round has no such quote |
            | method-not-allowed | 405 | The address does not take this method |
            | not-acceptable | 406 | The service speaks JSON |
            | event-conflict | 409 | The event has been received with another body |
            | round-closed | 409 | The round is closed |
            | round-not-open | 409 | The round is not open |
            | round-not-draft | 409 | The round has opened before |
            | round-not-closing | 409 | The round is not closing |
            | round-not-closed | 409 | The round is not closed |
            | round-code-taken | 409 | Another round has the code |
            | closing-time-passed | 409 | The round would close before it opens |
            | roster-too-small | 409 | The roster is too small for the round to open |
            | feedback-missing | 409 | The second round does not say what it asks again |
            | not-a-repetition | 409 | The round holds no other one again |
            | pilot-round | 409 | Answers to a pilot round never count |
            | no-snapshot | 409 | No snapshot of the round has been taken |
            | not-a-pilot | 409 | The round is no pilot |
            | roster-closed | 409 | The roster of the round changes no more |
            | roster-decision-refused | 409 | The decision cannot be taken of everybody named |
            | delegation-refused | 409 | The person cannot hand on to a colleague |
            | questionnaire-changed | 409 | The version is published with other content |
            | questionnaire-not-a-continuation | 409 | The version does not continue what the round asks |
            | flag-state-refused | 409 | The flag cannot go there from where it is |
            | quote-not-permitted | 409 | The author does not permit to quote this |
            | quote-state-refused | 409 | The quote cannot go there from where it is |
            | code-in-use | 409 | A code in use cannot vanish |
            | coding-refused | 409 | The comment cannot be coded like this any more |
            | precondition-failed | 412 | It has changed since it was read |
            | payload-too-large | 413 | The request is larger than the address takes |
            | roster-too-large | 413 | The roster is larger than one may be |
            | programme-file-too-large | 413 | The table is larger than one may be |
            | unsupported-media-type | 415 | The request is not JSON |
            | answer-outside-scale | 422 | The answer does not fit the item |
            | unknown-choice | 422 | The choice is not on the item's list |
            | unknown-item | 422 | The questionnaire has no such item |
            | unknown-subject | 422 | The round does not ask about this subject |
            | unknown-respondent | 422 | The roster has no such respondent |
            | roster-unreadable | 422 | The file cannot be read as a roster |
            | roster-refused | 422 | The roster has errors |
            | programme-file-unreadable | 422 | The file cannot be read as a table |
            | programme-file-refused | 422 | The table cannot be taken as the programme |
            | edit-refused | 422 | The edit cannot be taken like this |
            | colleague-refused | 422 | What is told of the colleague has errors |
            | coverage-target-refused | 422 | The coverage targets cannot be taken like this |
            | body-group-unknown | 422 | The round has no such body group |
            | event-id-mismatch | 422 | The event id does not belong to the body |
            | text-too-long | 422 | The text is too long |
            | round-invalid | 422 | The round cannot be held like this |
            | round-unchangeable | 422 | This of the round cannot change any more |
            | official-status-refused | 422 | The official status cannot be taken like this |
            | feedback-refused | 422 | This cannot be asked again like this |
            | questionnaire-invalid | 422 | The questionnaire is not fit to be asked |
            | theme-decision-refused | 422 | The decision cannot be taken like this |
            | thresholds-refused | 422 | The thresholds cannot be taken like this |
            | quote-wording-refused | 422 | The wording does not quote the author |
            | codebook-refused | 422 | The codes make no codebook |
            | unknown-code | 422 | The codebook has no such code to give |
            | precondition-required | 428 | The request must say which state it changes |
            | internal-error | 500 | Something went wrong in the service |
            """;

    private ProblemList() {}
}

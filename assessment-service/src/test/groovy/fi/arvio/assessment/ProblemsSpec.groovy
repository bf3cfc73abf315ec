package fi.arvio.assessment

import fi.arvio.assessment.submission.Answers
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Unroll

class ProblemsSpec extends Specification {
    static final String NOBODY = '00000000-0000-4000-8000-000000000000'

    @Shared @AutoCleanup RunningService service = RunningService.on(Database.H2)
    @Shared Answers answers = new Answers(service)

    @Unroll
    def '#method #path answers #status #code'() {
        when:
        def answer = send(method, path, body)

        then:
        answer.status() == status
        isProblem(answer, status, code)

        where:
        method   | path                                               | body             || status | code
        'GET'    | '/api/v1/programmes/NONE'                          | null             || 404    | 'programme-not-found'
        'GET'    | '/api/v1/questionnaires/ARVIO/versions/99'         | null             || 404    | 'questionnaire-not-found'
        'GET'    | "/api/v1/bot/rounds/$NOBODY"                       | null             || 404    | 'round-not-found'
        'GET'    | '/api/v1/bot/rounds/not-a-uuid'                    | null             || 400    | 'invalid-request'
        'GET'    | '/api/v1/nothing'                                  | null             || 404    | 'not-found'
        'DELETE' | '/api/v1/rounds'                                   | null             || 405    | 'method-not-allowed'
        'PUT'    | "/api/v1/bot/rounds/$NOBODY/dispositions"          | '{"disposit'     || 400    | 'malformed-request'
        'PUT'    | "/api/v1/bot/rounds/$NOBODY/dispositions"          | '{"dispositions":[]}' || 404 | 'round-not-found'
        'PUT'    | "/api/v1/rounds/$NOBODY/item-responses/$NOBODY"    | 'nonsense'       || 400    | 'malformed-request'
        'PUT'    | "/api/v1/rounds/$NOBODY/item-responses/$NOBODY"    | '[' * 100_000    || 400    | 'invalid-request'
        'PUT'    | "/api/v1/rounds/$NOBODY/item-responses/$NOBODY"    | ' ' * 262_145    || 413    | 'payload-too-large'
    }

    def 'a body that is not JSON is refused'() {
        expect:
        def answer = service.send(service.request("/api/v1/rounds/$NOBODY/item-responses/$NOBODY", 'BOT')
                .setHeader('Content-Type', 'text/plain').PUT(java.net.http.HttpRequest.BodyPublishers.ofString('x')))
        isProblem(answer, 415, 'unsupported-media-type')
    }

    @Unroll
    def 'an answer with #what is refused with #code'() {
        when:
        def answer = answers.put(Answers.pseudonym(1), item, subject, 1, content)

        then:
        isProblem(answer, status, code)

        where:
        what                     | item  | subject    | content                                        || status | code
        'a point off the scale'  | 'G1'  | 'TYO-1'    | '"value":{"point":6}'                          || 422 | 'answer-outside-scale'
        'a huge point'           | 'G1'  | 'TYO-1'    | '"value":{"point":99999999999}'                || 400 | 'invalid-request'
        'a text for a scale'     | 'G1'  | 'TYO-1'    | '"value":{"text":"neljä","quotable":false}'    || 422 | 'answer-outside-scale'
        'no choice on the list'  | 'G4'  | 'TYO-1'    | '"value":{"choices":["NOT_THERE"]}'            || 422 | 'unknown-choice'
        'no choice ranked'       | 'R1'  | null       | '"value":{"ranking":["NOT_THERE"]}'            || 422 | 'unknown-choice'
        'a choice ranked twice'  | 'R1'  | null       | '"value":{"ranking":["TIETOPOHJA","TIETOPOHJA"]}' || 422 | 'answer-outside-scale'
        'too many ranked'        | 'R1'  | null       | '"value":{"ranking":["TIETOPOHJA","EDUNVALVONTA","KUMPPANUUDET","ASUINALUEET"]}' || 422 | 'answer-outside-scale'
        'choices for a ranking'  | 'R1'  | null       | '"value":{"choices":["TIETOPOHJA"]}'           || 422 | 'answer-outside-scale'
        'a ranking for a choice' | 'C1d' | null       | '"value":{"ranking":["TIETOPOHJA"]}'           || 422 | 'answer-outside-scale'
        'half a pair'            | 'P1'  | 'TYO-1'    | '"value":{"pair":{"importance":3}}'            || 400 | 'invalid-request'
        'a pair off its scale'   | 'P1'  | 'TYO-1'    | '"value":{"pair":{"importance":3,"success":6}}' || 422 | 'answer-outside-scale'
        'a pair for a scale'     | 'G1'  | 'TYO-1'    | '"value":{"pair":{"importance":3,"success":3}}' || 422 | 'answer-outside-scale'
        'a point for a pair'     | 'P1'  | 'TYO-1'    | '"value":{"point":3}'                          || 422 | 'answer-outside-scale'
        'neither yes nor no'     | 'C3b' | 'KOTO'     | '"value":{"choices":["MAYBE"]}'               || 422 | 'unknown-choice'
        'both yes and no'        | 'C3b' | 'KOTO'     | '"value":{"choices":["YES","NO"]}'            || 422 | 'answer-outside-scale'
        'a status of no light'   | 'G8'  | 'TYO-1'    | '"value":{"choices":["UNKNOWN"]}'             || 422 | 'unknown-choice'
        'a pair and a ranking'   | 'P1'  | 'TYO-1'    | '"value":{"pair":{"importance":3,"success":3},"ranking":["A"]}' || 400 | 'invalid-request'
        'too many choices'       | 'C7a' | null       | '"value":{"choices":["VERKOSTO","VERKOSTO","VERKOSTO"]}' || 422 | null
        'none beside a choice'   | 'C1d' | null       | '"value":{"choices":["EI_MIKAAN","TIETOPOHJA"]}' || 422 | 'answer-outside-scale'
        'none beside a rank'     | 'R1'  | null       | '"value":{"ranking":["TIETOPOHJA","EI_MIKAAN"]}' || 422 | 'answer-outside-scale'
        'an unknown item'        | 'X9'  | null       | '"value":{"point":1}'                          || 422 | 'unknown-item'
        'an unknown goal'        | 'G1'  | 'TYO-99'   | '"value":{"point":1}'                          || 422 | 'unknown-subject'
        'a goal for the city'    | 'C1a' | 'TYO-1'    | '"value":{"point":1}'                          || 422 | 'unknown-subject'
        'no subject for a goal'  | 'G1'  | null       | '"value":{"point":1}'                          || 422 | 'unknown-subject'
        'a text without end'     | 'G3'  | 'TYO-1'    | '"value":{"text":"' + 'ä' * 4001 + '"}'        || 422 | 'text-too-long'
        'a NUL in a text'        | 'G3'  | 'TYO-1'    | '"value":{"text":"a\\u0000b"}'                 || 422 | 'answer-outside-scale'
        'nothing in it'          | 'G1'  | 'TYO-1'    | '"volunteered":true'                           || 400 | null
        'two kinds of content'   | 'G1'  | 'TYO-1'    | '"value":{"point":1},"missingReason":"SKIPPED"' || 400 | 'invalid-request'
        'two kinds of value'     | 'G1'  | 'TYO-1'    | '"value":{"point":1,"text":"x"}'               || 400 | 'invalid-request'
        'an unknown reason'      | 'G1'  | 'TYO-1'    | '"missingReason":"BORED"'                      || 400 | null
    }

    def 'a role that may not is refused'() {
        expect:
        isProblem(service.get('/api/v1/rounds/' + answers.round() + '/own-themes', 'CLIENT'), 403, 'forbidden')
    }

    def 'who reads no JSON is refused'() {
        expect:
        isProblem(service.send(service.request('/api/v1/rounds', 'BOT').header('Accept', 'image/png').GET()),
                406, 'not-acceptable')
    }

    def 'an answer from an unknown body group is refused'() {
        expect:
        String pseudonym = Answers.pseudonym(2)
        String body = Answers.body(pseudonym, 'G1', 'TYO-1', 1, '"value":{"point":1}').replace('KASKO', 'NOWHERE')
        isProblem(service.put(answers.path(pseudonym, 'G1', 'TYO-1', 1), 'BOT', body), 422, 'body-group-unknown')
    }

    def 'an event id that does not belong to its body is refused'() {
        expect:
        String pseudonym = Answers.pseudonym(3)
        String body = Answers.body(pseudonym, 'G1', 'TYO-1', 1, '"value":{"point":1}')
        isProblem(service.put(answers.path(pseudonym, 'G1', 'TYO-1', 2), 'BOT', body), 422, 'event-id-mismatch')
    }

    def 'a field that breaks a rule is named'() {
        expect:
        String body = Answers.body('short', 'G1', 'TYO-1', 1, '"value":{"point":1}')
        def answer = service.put(answers.path('short', 'G1', 'TYO-1', 1), 'BOT', body)
        isProblem(answer, 400, 'invalid-request')
        answer.at('errors.0.field').toString().contains('pseudonym')
    }

    private static void isProblem(RunningService.Answer answer, int status, String code) {
        assert answer.status() == status: answer.body()
        assert answer.header('Content-Type').startsWith('application/problem+json')
        assert answer.at('status') == status
        assert code == null || answer.at('code') == code
        assert answer.at('type') == 'urn:arvio:problem:' + answer.at('code')
        assert answer.at('title')
        assert !answer.body().contains('xception')
    }

    private RunningService.Answer send(String method, String path, String body) {
        def publisher = body == null
                ? java.net.http.HttpRequest.BodyPublishers.noBody()
                : java.net.http.HttpRequest.BodyPublishers.ofString(body)
        service.send(service.request(path, 'BOT').method(method, publisher))
    }
}

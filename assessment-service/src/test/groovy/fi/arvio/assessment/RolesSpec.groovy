package fi.arvio.assessment

import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification
import spock.lang.Unroll

class RolesSpec extends Specification {
    static final List<String> ROLES = ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR', 'CONTROLLER', 'BOT']

    @Shared @AutoCleanup RunningService service = RunningService.on(Database.H2)
    @Shared String round = service.get('/api/v1/rounds', 'CLIENT').at('rounds.0.id')

    @Unroll
    def '#method #path is for #allowed and nobody else'() {
        given:
        String address = path.replace('{id}', round)

        expect:
        ask(method, address, null).status() == 401
        ROLES.each { role ->
            int status = ask(method, address, role).status()
            assert (role in allowed ? status != 403 && status != 401 : status == 403): "$role got $status"
        }

        where:
        method | path                                          || allowed
        'GET'  | '/api/v1/programmes'                          || ROLES
        'GET'  | '/api/v1/programmes/KOTO'                     || ROLES
        'GET'  | '/api/v1/programmes/KOTO/findings'            || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/questionnaires/ARVIO/versions/1'     || ROLES
        'POST' | '/api/v1/questionnaires'                      || ['FACILITATOR', 'ADMINISTRATOR']
        'GET'  | '/api/v1/programmes/TYO/goals/TYO-1/official-status' || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'PUT'  | '/api/v1/programmes/TYO/goals/TYO-1/official-status' || ['FACILITATOR']
        'POST' | '/api/v1/programmes/KOTO/import'              || ['FACILITATOR']
        'GET'  | '/api/v1/programmes/KOTO/import'              || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/programmes/KOTO/export'              || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/programmes/KOTO/edits/KOTO-1-1'      || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'PUT'  | '/api/v1/programmes/KOTO/edits/KOTO-1-1'      || ['FACILITATOR']
        'DELETE' | '/api/v1/programmes/KOTO/edits/KOTO-1-1'    || ['FACILITATOR']
        'GET'  | '/api/v1/rounds'                              || ROLES
        'GET'  | '/api/v1/rounds/{id}'                         || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'POST' | '/api/v1/rounds'                              || ['FACILITATOR']
        'PUT'  | '/api/v1/rounds/{id}'                         || ['FACILITATOR']
        'POST' | '/api/v1/rounds/{id}/repetition'              || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/feedback'                || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'PUT'  | '/api/v1/rounds/{id}/feedback'                || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/feedback/candidates'     || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/results/priorities'      || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/results/change'          || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'POST' | '/api/v1/rounds/{id}/opening'                 || ['FACILITATOR']
        'POST' | '/api/v1/rounds/{id}/closing'                 || ['FACILITATOR']
        'POST' | '/api/v1/rounds/{id}/report-completion'       || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/late-answers'            || ['FACILITATOR', 'ADMINISTRATOR']
        'PUT'  | '/api/v1/bot/rounds/{id}/drained'             || ['BOT']
        'PUT'  | '/api/v1/rounds/{id}/questionnaire'           || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/pilot'                   || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/own-themes'              || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/own-themes/00000000-0000-3000-8000-000000000000' || ['FACILITATOR']
        'PUT'  | '/api/v1/rounds/{id}/own-themes/00000000-0000-3000-8000-000000000000/decision' || ['FACILITATOR']
        'PUT'  | '/api/v1/rounds/{id}/unclear-marks/00000000-0000-3000-8000-000000000000' || ['BOT']
        'GET'  | '/api/v1/bot/rounds/{id}/theme-decisions'     || ['BOT']
        'GET'  | '/api/v1/rounds/{id}/roster'                  || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'POST' | '/api/v1/rounds/{id}/roster/import'           || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/roster/export'           || ['FACILITATOR', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/roster/decisions'        || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'POST' | '/api/v1/rounds/{id}/roster/decisions'        || ['FACILITATOR', 'CLIENT']
        'POST' | '/api/v1/rounds/{id}/roster/E01/delegation'   || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/coverage'                || ['FACILITATOR', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/coverage-targets'        || ['FACILITATOR', 'ADMINISTRATOR']
        'PUT'  | '/api/v1/rounds/{id}/coverage-targets'        || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/participation'           || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'POST' | '/api/v1/rounds/{id}/snapshots'               || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/snapshots'               || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/results/goals'           || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/results/core'            || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/results/themes'          || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/results/evaluation-questions' || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/results/export'          || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/comments'                || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/results/codes'           || ['FACILITATOR', 'CLIENT']
        'GET'  | '/api/v1/rounds/{id}/codebook'                || ['FACILITATOR']
        'PUT'  | '/api/v1/rounds/{id}/codebook'                || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/coding'                  || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/comments/00000000-0000-4000-8000-000000000000/coding' || ['FACILITATOR']
        'PUT'  | '/api/v1/rounds/{id}/comments/00000000-0000-4000-8000-000000000000/coding' || ['FACILITATOR']
        'PUT'  | '/api/v1/rounds/{id}/comments/00000000-0000-4000-8000-000000000000/coding/resolution' || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/results/quotes'          || ['FACILITATOR', 'CLIENT']
        'GET'  | '/api/v1/rounds/{id}/quotes'                  || ['FACILITATOR']
        'POST' | '/api/v1/rounds/{id}/quotes'                  || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/quotes/00000000-0000-4000-8000-000000000000' || ['FACILITATOR']
        'PUT'  | '/api/v1/rounds/{id}/quotes/00000000-0000-4000-8000-000000000000/state' || ['FACILITATOR']
        'POST' | '/api/v1/rounds/{id}/row-files'               || ['CONTROLLER']
        'GET'  | '/api/v1/rounds/{id}/row-files'               || ['ADMINISTRATOR', 'CONTROLLER']
        'GET'  | '/api/v1/rounds/{id}/gap-board'               || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/results/bodies'          || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/flags'                   || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'GET'  | '/api/v1/rounds/{id}/flags/LOW_PROGRESS-TYO-1/history' || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'PUT'  | '/api/v1/rounds/{id}/flags/LOW_PROGRESS-TYO-1/state' || ['FACILITATOR']
        'GET'  | '/api/v1/rounds/{id}/flags/thresholds'        || ['FACILITATOR', 'CLIENT', 'ADMINISTRATOR']
        'PUT'  | '/api/v1/rounds/{id}/flags/thresholds'        || ['FACILITATOR']
        'POST' | '/api/v1/rounds/{id}/flags/preview'           || ['FACILITATOR']
        'GET'  | '/api/v1/bot/rounds'                          || ['BOT']
        'GET'  | '/api/v1/bot/rounds/{id}'                     || ['BOT']
        'PUT'  | '/api/v1/bot/rounds/{id}/dispositions'        || ['BOT']
        'PUT'  | '/api/v1/rounds/{id}/item-responses/00000000-0000-3000-8000-000000000000' || ['BOT']
    }

    @Unroll
    def 'a token that is #kind is refused'() {
        expect:
        def answer = service.send(service.request('/api/v1/rounds', null)
                .header('Authorization', 'Bearer ' + token(service.keys())).GET())
        answer.status() == 401
        answer.at('code') == 'unauthenticated'
        answer.header('Content-Type').startsWith('application/problem+json')

        where:
        kind                                 | token
        'expired'                            | { it.expired('CLIENT') }
        'everlasting'                        | { it.everlasting('CLIENT') }
        'not valid yet'                      | { it.notYetValid('CLIENT') }
        'of another issuer'                  | { it.ofAnotherIssuer('CLIENT') }
        'without an issuer'                  | { it.withoutIssuer('CLIENT') }
        'for another audience'               | { it.forAnotherAudience('CLIENT') }
        'without an audience'                | { it.withoutAudience('CLIENT') }
        'signed by a stranger'               | { it.ofAStranger('CLIENT') }
        'unsigned'                           | { it.unsigned('CLIENT') }
        'HS256 with the public key as secret' | { it.signedWithThePublicKeyAsSecret('CLIENT') }
        'no token at all'                    | { 'nonsense' }
    }

    private RunningService.Answer ask(String method, String path, String role) {
        switch (method) {
            case 'GET': return service.get(path, role)
            case 'PUT': return service.put(path, role, '{}')
            case 'DELETE': return service.send(service.request(path, role).DELETE())
            default: return service.post(path, role, '{}')
        }
    }
}

package fi.arvio.bot.channel.teams.trust

import com.nimbusds.jose.JWSAlgorithm
import com.nimbusds.jose.JWSHeader
import com.nimbusds.jose.JWSObject
import com.nimbusds.jose.Payload
import com.nimbusds.jose.crypto.MACSigner
import com.nimbusds.jose.crypto.RSASSASigner
import com.nimbusds.jose.jwk.RSAKey
import com.nimbusds.jose.util.Base64URL
import com.nimbusds.jwt.JWTClaimsSet
import com.nimbusds.jwt.PlainJWT
import fi.arvio.bot.Database
import fi.arvio.bot.Expert
import fi.arvio.bot.FakeIdentity
import fi.arvio.bot.Json
import fi.arvio.bot.RunningBot
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.time.Duration
import java.time.Instant
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

import static org.awaitility.Awaitility.await

/** Only what the Bot Framework signed for this bot, from its tenants, comes in; everything else is 401 or 403. */
class AdmissionSpec extends Specification {

    static final String APP = '5f1c0000-0000-4000-8000-00000000a001'
    static final String ISSUER = 'https://api.botframework.com'
    static final Duration LONG = Duration.ofSeconds(20)

    @Shared
    RSAKey key = FakeIdentity.key('current')

    @Shared
    RSAKey unendorsed = FakeIdentity.key('unendorsed')

    @Shared
    RSAKey elsewhere = FakeIdentity.key('elsewhere')

    @Shared
    RSAKey stranger = FakeIdentity.key('current')

    @Shared
    RSAKey unpublished = FakeIdentity.key('unpublished')

    @Shared
    @AutoCleanup
    FakeIdentity identity = publishing()

    @Shared
    @AutoCleanup
    RunningBot bot = RunningBot.on(Database.H2, identity.settings())

    FakeIdentity publishing() {
        def identity = new FakeIdentity()
        identity.publish(key, 'msteams', 'webchat')
        identity.publish(unendorsed)
        identity.publish(elsewhere, 'slack')
        identity
    }

    Map<String, Object> activity(Map<String, Object> changes = [:]) {
        Expert expert = bot.expert(1)
        def activity = expert.activity([text: 'aloita', channelData: [tenant: [id: 'helsinki']]])
        activity.conversation = activity.conversation + [tenantId: 'helsinki']
        activity + changes
    }

    Map<String, Object> claims(Map<String, Object> changes = [:]) {
        def now = Instant.now().epochSecond
        def claims = [iss: ISSUER, aud: APP, nbf: now - 60, exp: now + 3600, serviceurl: bot.connector().url() + '/'] +
                changes
        claims.findAll { it.value != 'absent' }
    }

    String signed(String payload, RSAKey by = key, JWSAlgorithm algorithm = JWSAlgorithm.RS256, String kid = by.keyID) {
        def token = new JWSObject(new JWSHeader.Builder(algorithm).keyID(kid).build(), new Payload(payload))
        token.sign(new RSASSASigner(by))
        token.serialize()
    }

    String token(Map<String, Object> changes = [:]) {
        signed(Json.write(claims(changes)))
    }

    static String encoded(String text) {
        Base64URL.encode(text).toString()
    }

    HttpResponse<String> send(String authorization, String body) {
        def request = bot.request('/api/messages', null)
        if (authorization != null) {
            request.header('Authorization', authorization)
        }
        bot.send(request.POST(BodyPublishers.ofString(body)))
    }

    boolean isRefused(HttpResponse<String> response, int status) {
        response.statusCode() == status &&
                response.headers().firstValue('Content-Type').orElse('').startsWith('application/problem+json') &&
                Json.object(response.body()).status == status &&
                (status == 403 || response.headers().firstValue('WWW-Authenticate').orElse('') == 'Bearer')
    }

    def "a genuine token lets its activity in, and the reply carries a token of the bot"() {
        when:
        def activity = activity()
        def response = send('Bearer ' + token(changes), Json.write(activity))

        then:
        response.statusCode() == 200
        await().atMost(LONG).until {
            bot.connector().attemptsFor(activity.conversation.id).any { it.authorization().startsWith('Bearer token-') }
        }

        where:
        changes << [
            [:],
            [aud: [APP]],
            [aud: ['another', APP]],
            [exp: Instant.now().epochSecond - 240],
            [nbf: Instant.now().epochSecond + 240],
            [iat: 'never', more: [deep: [1]]]
        ]
    }

    def "a token with #what is refused"() {
        expect:
        isRefused(send('Bearer ' + token(changes), Json.write(activity())), 401)

        where:
        what                               | changes
        'no issuer'                        | [iss: 'absent']
        'another issuer'                   | [iss: 'https://sts.windows.net/helsinki/']
        'an issuer with a slash more'      | [iss: ISSUER + '/']
        'a list for an issuer'             | [iss: [ISSUER]]
        'null for an issuer'               | [iss: null]
        'no audience'                      | [aud: 'absent']
        'another audience'                 | [aud: 'another']
        'an audience in other case'        | [aud: APP.toUpperCase(Locale.ROOT)]
        'an empty list of audiences'       | [aud: []]
        'audiences without this bot'       | [aud: ['another', 'third']]
        'a list in a list of audiences'    | [aud: [[APP]]]
        'a number for an audience'         | [aud: 7]
        'no end'                           | [exp: 'absent']
        'an end as text'                   | [exp: '4102444800']
        'null for an end'                  | [exp: null]
        'an end long ago'                  | [exp: 1]
        'an end six minutes ago'           | [exp: Instant.now().epochSecond - 360]
        'an end beyond all time'           | [exp: 1e300d]
        'an end at the end of all time'    | [exp: Instant.MAX.epochSecond]
        'no beginning'                     | [nbf: 'absent']
        'a beginning before all time'      | [nbf: Instant.MIN.epochSecond]
        'a beginning in six minutes'       | [nbf: Instant.now().epochSecond + 360]
        'a beginning as text'              | [nbf: '1']
        'true for a beginning'             | [nbf: true]
        'no serviceurl'                    | [serviceurl: 'absent']
        'a serviceurl in other case'       | [serviceurl: 'absent', serviceUrl: 'http://127.0.0.1']
        'a list of serviceurls'            | [serviceurl: ['http://127.0.0.1']]
    }

    def "a token that is #what is refused"() {
        expect:
        isRefused(send('Bearer ' + make.call(this), Json.write(activity())), 401)

        where:
        what                                    | make
        'not signed'                            | { new PlainJWT(JWTClaimsSet.parse(Json.write(it.claims()))).serialize() }
        'said to be unsigned, with a signature' | { encoded('{"alg":"none"}') + '.' + encoded(Json.write(it.claims())) + '.' + encoded('x') }
        'signed by HMAC with the public key'    | { it.byHmac() }
        'signed by RS512'                       | { it.signed(Json.write(it.claims()), it.key, JWSAlgorithm.RS512) }
        'signed by PS256'                       | { it.signed(Json.write(it.claims()), it.key, JWSAlgorithm.PS256) }
        'signed by a key nobody publishes'      | { it.signed(Json.write(it.claims()), it.unpublished) }
        'signed by another key of that id'      | { it.signed(Json.write(it.claims()), it.stranger) }
        'without a key id'                      | { it.signed(Json.write(it.claims()), it.key, JWSAlgorithm.RS256, null) }
        'signed for other claims'               | { it.withOtherClaims() }
        'cut off'                               | { def t = it.token(); t.substring(0, t.length() - 20) }
        'without its signature'                 | { def t = it.token(); t.substring(0, t.lastIndexOf('.') + 1) }
        'in four parts'                         | { it.token() + '.x' }
        'in five parts'                         | { it.token() + '.x.y' }
        'of claims that are a list'             | { it.signed('[1]') }
        'of claims that are no JSON'            | { it.signed('hello') }
        'of doubled audiences'                  | { it.doubled('"aud":"another"') }
        'of doubled issuers'                    | { it.doubled('"iss":"another"') }
        'of doubled ends'                       | { it.doubled('"exp":4102444800') }
        'nothing'                               | { '' }
        'a word'                                | { 'hello' }
        'dots'                                  | { '..' }
        'not base64'                            | { '%%%.%%%.%%%' }
        'two tokens'                            | { it.token() + ' ' + it.token() }
    }

    String byHmac() {
        def token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID('current').build(), new Payload(Json.write(claims())))
        token.sign(new MACSigner(key.toRSAPublicKey().encoded))
        token.serialize()
    }

    String withOtherClaims() {
        def parts = token().split('\\.')
        parts[0] + '.' + encoded(Json.write(claims([aud: [APP, 'more']]))) + '.' + parts[2]
    }

    String doubled(String claim) {
        def claims = Json.write(claims())
        signed(claims.substring(0, claims.length() - 1) + ',' + claim + '}')
    }

    def "an Authorization header that is #what is refused"() {
        expect:
        isRefused(send(header, Json.write(activity())), 401)

        where:
        what            | header
        'absent'        | null
        'empty'         | ''
        'of no scheme'  | 'hello'
        'a password'    | 'Basic aGVpOmhlaQ=='
        'a bare scheme' | 'Bearer'
    }

    def "two Authorization headers are refused"() {
        when:
        def request = bot.request('/api/messages', null)
                .header('Authorization', 'Bearer ' + token())
                .header('Authorization', 'Bearer ' + token())

        then:
        isRefused(bot.send(request.POST(BodyPublishers.ofString(Json.write(activity())))), 401)
    }

    def "whoever has no token learns nothing of what is wrong with a body"() {
        expect:
        isRefused(send('Bearer hello', body), 401)

        where:
        body << ['', '{', 'x' * 1000]
    }

    def "a genuine token does not let in #what"() {
        expect:
        isRefused(send('Bearer ' + token(), Json.write(activity(changes))), 403)

        where:
        what                                       | changes
        'an activity of another serviceUrl'        | [serviceUrl: 'https://smba.trafficmanager.net/emea/']
        'an activity without a serviceUrl'         | [serviceUrl: null]
        'an activity of a channel not endorsed'    | [channelId: 'telegram']
        'an activity of a channel in other case'   | [channelId: 'MSTEAMS']
        'an activity without a channel'            | [channelId: null]
        'an activity without a tenant'             | [channelData: null, conversation: [id: 'c', conversationType: 'personal']]
        'an activity of another tenant'            | [channelData: [tenant: [id: 'vantaa']], conversation: [id: 'c', tenantId: 'vantaa']]
        'an activity of two tenants'               | [channelData: [tenant: [id: 'espoo']]]
        'a tenant that is no text'                 | [channelData: [tenant: [id: ['helsinki']]], conversation: [id: 'c', tenantId: 7]]
        'an activity of a kind that means nothing' | [type: 'typing', channelId: 'telegram']
    }

    def "a key is good for the channels it is endorsed for, and no others"() {
        expect:
        isRefused(send('Bearer ' + signed(Json.write(claims()), unendorsed), Json.write(activity())), 403)
        isRefused(send('Bearer ' + signed(Json.write(claims()), elsewhere), Json.write(activity())), 403)
    }

    def "a token for a host that replies may not go to lets nothing in"() {
        given:
        def url = 'https://evil.example/'

        expect:
        send('Bearer ' + token([serviceurl: url]), Json.write(activity([serviceUrl: url]))).statusCode() == 400
    }

    def "the second tenant on the list may use the bot too, and its replies carry its own token"() {
        given:
        def activity = activity([channelData: [tenant: [id: 'espoo']]])
        activity.conversation = activity.conversation + [tenantId: 'espoo']

        when:
        def response = send('Bearer ' + token(), Json.write(activity))

        then:
        response.statusCode() == 200
        await().atMost(LONG).until { bot.connector().deliveredTo(activity.conversation.id).size() >= 1 }
        identity.asked()*.tenant().containsAll(['espoo'])
    }
}

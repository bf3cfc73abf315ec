package fi.arvio.bot.channel.teams

import fi.arvio.bot.Database
import fi.arvio.bot.Expert
import fi.arvio.bot.Json
import fi.arvio.bot.RawHttp
import fi.arvio.bot.RunningBot
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse
import java.time.Duration
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

import static org.awaitility.Awaitility.await

/** Whatever comes in: a clear 4xx or a kind sentence, never a 5xx. */
class BadInputSpec extends Specification {

    @Shared
    @AutoCleanup
    RunningBot bot = RunningBot.on(Database.POSTGRES)

    @Shared
    Expert expert = bot.expert(1)

    static final Duration LONG = Duration.ofSeconds(20)
    static final List<Object> NONSENSE = [
        null, 7, -1, 0.5, true, '', ' ', 'x', 'ä' * 500, '\u0000', '\ud800', [], [[]], [null], [1],
        [:], [id: null], [id: 7], [id: []], [id: [:]], [a: [b: [c: []]]], new BigInteger('9' * 300), 1e300d
    ]

    boolean isProblem(HttpResponse<String> response, int status) {
        response.statusCode() == status &&
                response.headers().firstValue('Content-Type').orElse('').startsWith('application/problem+json') &&
                Json.object(response.body()).status == status &&
                Json.object(response.body()).type.startsWith('urn:arvio:problem:')
    }

    def "a body that is #what is a bad request"() {
        expect:
        isProblem(bot.message(body), 400)

        where:
        what                  | body
        'empty'               | ''
        'cut off'             | '{"type":"message"'
        'not JSON'            | 'type=message'
        'a list'              | '[]'
        'a list of objects'   | '[{"type":"message"}]'
        'null'                | 'null'
        'a number'            | '7'
        'a huge number'       | '9' * 5000
        'a text'              | '"message"'
        'true'                | 'true'
        'an empty object'     | '{}'
        'without ids'         | '{"type":"message"}'
        'a comment'           | '/* */ {"type":"message"}'
        'a single quote'      | "{'type':'message'}"
        'nested too deep'     | '[' * 10_000
        'an object too deep'  | '{"a":' * 10_000 + '1' + '}' * 10_000
        'a deep list inside'  | '{"type":"message","value":' + '[' * 10_000 + ']' * 10_000 + '}'
        'a NaN'               | '{"type":NaN}'
    }

    def "bytes that are not UTF-8 are a bad request"() {
        expect:
        isProblem(bot.send(bot.request('/api/messages', null)
                .POST(BodyPublishers.ofByteArray([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d] as byte[]))), 400)
    }

    def "an activity without #field is a bad request"() {
        given:
        def activity = expert.activity([text: 'hei'])
        activity.remove(field)

        expect:
        isProblem(bot.message(Json.write(activity)), 400)

        where:
        field << ['type', 'id', 'channelId', 'serviceUrl', 'conversation']
    }

    def "an activity of a type that nobody knows is acknowledged and left alone"() {
        expect:
        expert.sends([type: type]).statusCode() == 200

        where:
        type << ['typing', 'endOfConversation', 'event', 'messageReaction', 'ä', 'MESSAGE', 'x' * 1000]
    }

    def "#field of another type or shape is a 4xx or a kind sentence"() {
        given:
        def statuses = NONSENSE.collect { nonsense ->
            def activity = expert.activity([text: 'hei', (field): nonsense])
            [nonsense, bot.message(json(activity))]
        }

        expect:
        statuses.every { nonsense, response ->
            response.statusCode() == 200 || isProblem(response, 400)
        }

        where:
        field << ['type', 'id', 'channelId', 'serviceUrl', 'conversation', 'from', 'recipient', 'text', 'value', 'locale',
                  'attachments', 'membersAdded', 'timestamp', 'name', 'entities', 'channelData', 'replyToId', 'unheardOf']
    }

    def "#type with nonsense where its own fields belong is a 4xx or a kind sentence"() {
        expect:
        NONSENSE.every { nonsense ->
            def fields = [type: type, name: 'adaptiveCard/action', action: nonsense, membersAdded: nonsense, value: nonsense]
            def response = bot.message(json(expert.activity(fields)))
            response.statusCode() == 200 || isProblem(response, 400)
        }

        where:
        type << ['invoke', 'conversationUpdate', 'installationUpdate', 'message']
    }

    /** As JSON, with the one thing escaped that the encoder refuses. */
    static String json(Map<String, Object> activity) {
        Json.write(swap(activity, '\ud800', 'HALF')).replace('HALF', '\\ud800')
    }

    static Object swap(Object value, String from, String to) {
        value instanceof Map ? value.collectEntries { k, v -> [k, swap(v, from, to)] }
                : value instanceof List ? value.collect { swap(it, from, to) }
                : value == from ? to : value
    }

    def "card data that is nonsense gets a kind sentence: #data"() {
        given:
        def person = bot.expert(2)
        person.starts()
        await().atMost(LONG).until { !person.heard().isEmpty() }
        int before = person.heard().size()

        when:
        def response = person.sends([value: data])

        then:
        response.statusCode() == 200
        await().atMost(LONG).until { person.heard().size() > before }
        person.arrived().isEmpty()

        where:
        data << [
            [:], 7, 'x', [], [arvio: 7], [arvio: []], [arvio: [:]], [arvio: [act: 7]], [arvio: [act: 'erase']],
            [arvio: [act: 'answer']], [arvio: [act: 'answer', item: 7]], [arvio: [act: 'answer', item: 'G1']],
            [arvio: [act: 'answer', item: 'NONE', round: 'x', value: '1']],
            [arvio: [act: 'answer', item: 'x' * 10_000, round: 'y', value: '1']],
            [arvio: [act: 'answer', item: 'C1a', round: '5b0c7f4e-1111-4000-8000-000000000000', value: '9']],
            [arvio: [act: 'answer', item: 'C1a', round: '5b0c7f4e-1111-4000-8000-000000000000', value: '-1']],
            [arvio: [act: 'answer', item: 'C1a', round: '5b0c7f4e-1111-4000-8000-000000000000', value: [1]]],
            [arvio: [act: 'answer', item: 'C1a', round: '5b0c7f4e-1111-4000-8000-000000000000', missing: 'WHATEVER']],
            [arvio: [act: 'answer', item: 'C1a', round: '5b0c7f4e-1111-4000-8000-000000000000', missing: 'NOT_APPLICABLE']],
            [arvio: [act: 'change', item: 'C1a']], [arvio: [act: 'change', item: null]],
            [choices: 'A,,,,B', text: 'x', arvio: [act: 'answer', item: 'C1a', round: '', value: null]]
        ]
    }

    def "a request over 256 KiB is too large"() {
        expect:
        isProblem(bot.message(Json.write(expert.activity([text: 'x' * 262_144]))), 413)
    }

    def "a request just under 256 KiB is read"() {
        expect:
        expert.says('x' * 250_000).statusCode() == 200
    }

    def "content type #type is not read"() {
        expect:
        isProblem(bot.send(bot.request('/api/messages', null)
                .setHeader('Content-Type', type)
                .POST(BodyPublishers.ofString('{}'))), 415)

        where:
        type << ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']
    }

    def "method #method is not allowed"() {
        expect:
        isProblem(bot.send(bot.request('/api/messages', null).method(method, BodyPublishers.ofString('{}'))), 405)

        where:
        method << ['GET', 'PUT', 'DELETE', 'PATCH']
    }

    def "replies go to nobody but this machine: #url"() {
        expect:
        isProblem(expert.sends([text: 'hei', serviceUrl: url]), 400)

        where:
        url << [
            'http://example.org/', 'https://smba.trafficmanager.net/emea/', 'http://169.254.169.254/latest', 'http://10.0.0.1/',
            'http://localhost@example.org/', 'http://localhost:80@example.org/', 'http://user@localhost/',
            'http://user:secret@127.0.0.1/', 'http://example.org#@localhost/', 'http://example.org?@localhost/',
            'http://example.org\\@localhost/', 'http://localhost.example.org/', 'http://localhost./', 'http://127.0.0.1.nip.io/',
            'http://[::ffff:10.0.0.1]/', 'http://[::]/', 'http://0.0.0.0/', 'http://127.1/', 'http://2130706433/',
            'http://0x7f000001/', 'http://localhost:99999/', 'http://localhost:-1/', 'http://localhost:/?x=', 'http://localhost/#',
            'file:///etc/passwd', 'ftp://localhost/', 'gopher://localhost:3978/', 'jar:http://localhost/!/', 'localhost', '//localhost/',
            'http:///', 'http://', 'javascript:alert(1)', 'http://local host/', 'http://localhost/\r\nX: y', 'http://ｌocalhost/'
        ]
    }

    def "this machine has more than one name: #url"() {
        expect:
        new ServiceUrls('', 'smba.trafficmanager.net').allows(url)

        where:
        url << ['http://localhost', 'http://localhost:56150/', 'http://127.0.0.1:1/x', 'https://localhost/', 'http://[::1]:8080/',
                'HTTP://LOCALHOST:56150', 'http://LocalHost/']
    }

    def "a page that points its own name here is refused: #host"() {
        given:
        String activity = Json.write(expert.activity([text: 'hei']))

        expect:
        RawHttp.status(bot.port(), RawHttp.post('/api/messages', host, activity)) == status

        where:
        host                        | status
        'example.org'               | 403
        'example.org:3978'          | 403
        'localhost.example.org'     | 403
        'localhost@example.org'     | 403
        'user@localhost'            | 403
        '169.254.169.254'           | 403
        '0.0.0.0'                   | 403
        'localhost'                 | 200
        'LOCALHOST:3978'            | 200
        '127.0.0.1:3978'            | 200
        '[::1]:3978'                | 200
    }

    def "a request that names no host is refused"() {
        expect:
        RawHttp.status(bot.port(), 'POST /api/messages HTTP/1.0\r\nContent-Type: application/json\r\n' +
                'Content-Length: 2\r\n\r\n{}') in [400, 403]
    }

    def "after all this the bot is well and the next dialogue works"() {
        given:
        def person = bot.expert(3)

        when:
        person.starts()
        person.says('1')

        then:
        await().atMost(LONG).until { person.arrived().size() == 1 }
        bot.get('/health', null).statusCode() == 200
    }
}

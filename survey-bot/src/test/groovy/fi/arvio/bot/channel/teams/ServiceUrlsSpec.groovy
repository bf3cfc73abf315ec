package fi.arvio.bot.channel.teams

import spock.lang.Specification

/** Where replies may go once the bot is connected: by HTTPS to the hosts of a list, and nowhere else. */
class ServiceUrlsSpec extends Specification {

    def connected = new ServiceUrls('an app id', 'smba.trafficmanager.net, .botframework.com')

    def "#url is on the list"() {
        expect:
        connected.allows(url)

        where:
        url << [
            'https://smba.trafficmanager.net/emea/', 'https://SMBA.trafficmanager.net', 'HTTPS://smba.trafficmanager.net:443/',
            'https://europe.directline.botframework.com/', 'https://a.botframework.com'
        ]
    }

    def "#url is not"() {
        expect:
        !connected.allows(url)

        where:
        url << [
            'http://smba.trafficmanager.net/', 'https://smba.trafficmanager.net:8443/', 'https://smba.trafficmanager.net.evil.example/',
            'https://evil.example/smba.trafficmanager.net', 'https://user@smba.trafficmanager.net/', 'https://botframework.com/',
            'https://evilbotframework.com/', 'https://smba.trafficmanager.net/?x=', 'https://smba.trafficmanager.net/#x',
            'http://localhost:3978/', 'https://127.0.0.1/', 'https://169.254.169.254/', 'ftp://smba.trafficmanager.net/', '', 'x'
        ]
    }

    def "a list may name this machine, which tests do"() {
        expect:
        new ServiceUrls('an app id', '127.0.0.1').allows('http://127.0.0.1:5000/')
        !new ServiceUrls('an app id', '127.0.0.1').allows('http://localhost:5000/')
    }
}

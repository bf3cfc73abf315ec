package fi.arvio.bot.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientAddressTest {
    private static final String FORWARDED = "X-Forwarded-For";

    private static HttpRequest<?> request(String socket, String... forwarded) {
        SimpleHttpRequest<?> request = new SimpleHttpRequest<>(HttpMethod.POST, "/chat/links", null) {
            @Override
            public InetSocketAddress getRemoteAddress() {
                return new InetSocketAddress(socket, 4711);
            }
        };
        for (String value : forwarded) {
            request.header(FORWARDED, value);
        }
        return request;
    }

    @Test
    void unless_a_proxy_is_configured_nobody_can_say_that_they_are_somebody_else() {
        ClientAddress addresses = new ClientAddress("");

        assertThat(addresses.of(request("192.0.2.1", "198.51.100.7")))
                .isEqualTo(addresses.of(request("192.0.2.1")))
                .isNotEqualTo(addresses.of(request("198.51.100.7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"198.51.100.7", "1.2.3.4, 198.51.100.7", "rubbish,  198.51.100.7 "})
    void our_own_proxy_speaks_last(String forwarded) {
        ClientAddress addresses = new ClientAddress(FORWARDED);

        assertThat(addresses.of(request("127.0.0.1", forwarded))).isEqualTo(addresses.of(request("198.51.100.7")));
    }

    @Test
    void among_several_headers_too() {
        ClientAddress addresses = new ClientAddress(FORWARDED);

        assertThat(addresses.of(request("127.0.0.1", "1.2.3.4", "198.51.100.7")))
                .isEqualTo(addresses.of(request("198.51.100.7")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "example.org", "198.51.100.7,", "999.1.1.1"})
    void what_is_no_address_leaves_the_sockets(String forwarded) {
        ClientAddress addresses = new ClientAddress(FORWARDED);

        assertThat(addresses.of(request("127.0.0.1", forwarded))).isEqualTo(addresses.of(request("127.0.0.1")));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.2, false"
    })
    void a_network_of_the_newer_kind_is_one_address(String one, String other, boolean same) {
        ClientAddress addresses = new ClientAddress("");

        assertThat(addresses.of(request(one)).equals(addresses.of(request(other))))
                .isEqualTo(same);
    }
}

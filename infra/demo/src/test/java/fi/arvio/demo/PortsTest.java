package fi.arvio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void free_ports_are_fine() {
        assertThatCode(() -> Ports.requireFree(settings(Ports.free(), Ports.free())))
                .doesNotThrowAnyException();
    }

    @Test
    void a_port_taken_on_loopback_alone_is_named_with_the_way_out() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(settings(Ports.free(), taken.getLocalPort())))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("ARVIO_BOT_PORT");
        }
    }

    @Test
    void a_port_taken_on_every_address_is_taken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(Ports.isTaken(taken.getLocalPort())).isTrue();
        }
    }

    private static Settings settings(int servicePort, int botPort) {
        return new Settings(Path.of("."), servicePort, botPort, Path.of("data"));
    }
}

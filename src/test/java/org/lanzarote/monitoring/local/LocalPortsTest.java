package org.lanzarote.monitoring.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LocalPortsTest {

    @Test
    void aPortInUseIsNamedTogetherWithTheWayOut() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();

            assertThatThrownBy(() -> LocalPorts.requireFree(port, "Keycloak", "local.keycloak.port"))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessage(
                            "Port %d, meant for Keycloak, is in use: stop what listens there, or choose another with -Dlocal.keycloak.port=%d.",
                            port, port + 1);
        }
    }

    @Test
    void aFreePortIsFree() {
        assertThatCode(() -> LocalPorts.requireFree(LocalPorts.free(), "Keycloak", "local.keycloak.port"))
                .doesNotThrowAnyException();
    }
}

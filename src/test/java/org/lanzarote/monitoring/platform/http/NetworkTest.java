package org.lanzarote.monitoring.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void everyIpv4AddressIsItsOwn() {
        assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
    }

    @Test
    void ipv6AddressIsCountedWithItsNeighbours() {
        assertThat(Network.of("2001:db8::1"))
                .isEqualTo(Network.of("2001:db8:0:0:ffff::2"))
                .isNotEqualTo(Network.of("2001:db8:0:1::1"));
    }

    @Test
    void whatIsNoAddressIsCountedTogether() {
        assertThat(Network.of("unknown")).isEqualTo(Network.of("_hidden")).isEqualTo(Network.of(null));
    }
}

package org.lanzarote.monitoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which network addresses a webhook may lead to. */
class CallableAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:10.1.2.3",
                "::ffff:0:10.1.2.3",
                "64:ff9b::10.1.2.3",
                "64:ff9b::8.8.8.8",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:a01:203::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void addressThatNotAllOfTheInternetReachesIsNotCalled(String address) throws UnknownHostException {
        assertThat(CallableAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2606:4700::1111",
                "2a00:1450:4001::1"
            })
    void publicAddressIsCalled(String address) throws UnknownHostException {
        assertThat(CallableAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void rangeEndsWhereItSays() throws UnknownHostException {
        var range = AddressRange.of("10.32.0.0/11");

        assertThat(range.contains(InetAddress.getByName("10.32.0.0"))).isTrue();
        assertThat(range.contains(InetAddress.getByName("10.63.255.255"))).isTrue();
        assertThat(range.contains(InetAddress.getByName("10.64.0.0"))).isFalse();
        assertThat(range.contains(InetAddress.getByName("10.31.255.255"))).isFalse();
        assertThat(range.contains(InetAddress.getByName("2001:db8::1"))).isFalse();
        assertThat(AddressRange.of("::/0").contains(InetAddress.getByName("fe80::1")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.0.0.0", "10.0.0.0/33", "10.0.0/8", "localhost/8", "::1/129", "10.0.0.0/-1"})
    void whatIsNoRangeStopsTheStart(String written) {
        assertThatThrownBy(() -> AddressRange.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}

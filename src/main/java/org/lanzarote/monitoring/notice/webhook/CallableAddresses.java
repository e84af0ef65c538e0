package org.lanzarote.monitoring.notice.webhook;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses that a webhook may lead to: those that the whole internet reaches, and networks that the operator names. What
 * is not known to be public is not called.
 */
@Startup
@Singleton
class CallableAddresses {

    /** What the registries of IANA do not give to single hosts of the internet. */
    private static final List<AddressRange> SPECIAL = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            // Multicast, and what is reserved above it.
            "224.0.0.0/3",
            // Protocols, among them Teredo, which has an IPv4 address inside; documentation; 6to4, which has one, too.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");

    /** All that is given out of IPv6: not the loopback, not what is local, not what translates to IPv4. */
    private static final AddressRange GIVEN_OUT = AddressRange.of("2000::/3");

    private final List<AddressRange> allowed;

    @Inject
    CallableAddresses(WebhookSettings settings) {
        this(settings.allowedNetworks().orElse(List.of()));
    }

    CallableAddresses(List<String> allowed) {
        this.allowed = allowed.stream().map(AddressRange::of).toList();
    }

    boolean include(InetAddress address) {
        return allowed.stream().anyMatch(range -> range.contains(address)) || isPublic(address);
    }

    /** Whether the operator allows no network beside the public ones. */
    boolean arePublicAlone() {
        return allowed.isEmpty();
    }

    static boolean isPublic(InetAddress address) {
        return (address instanceof Inet4Address || GIVEN_OUT.contains(address))
                && SPECIAL.stream().noneMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... written) {
        return Stream.of(written).map(AddressRange::of).toList();
    }
}

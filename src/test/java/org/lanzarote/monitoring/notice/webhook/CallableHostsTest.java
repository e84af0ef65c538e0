package org.lanzarote.monitoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.notice.webhook.WebhookMessage.HOST_NOT_PUBLIC;
import static org.lanzarote.monitoring.notice.webhook.WebhookMessage.HOST_UNKNOWN;
import static org.lanzarote.monitoring.notice.webhook.WebhookMessage.PORT_OF_WEBHOOK;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At which hosts a webhook may be registered. */
class CallableHostsTest {

    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void end() {
        over.countDown();
    }

    @Test
    void nameThatLeadsToPublicAddressesIsTaken() {
        var hosts = hosts("8.8.8.8", "2a00:1450:4001::1");

        assertThat(refusal(hosts, "https://register.ministry.fr/lanzarote")).isEmpty();
        assertThat(refusal(hosts, "https://register.ministry.fr:443/")).isEmpty();
    }

    @Test
    void nameThatLeadsInsideWithOneOfItsAddressesIsNot() {
        assertThat(refusal(hosts("10.1.2.3"), "https://10.1.2.3.nip.io/")).hasValue(HOST_NOT_PUBLIC);
        assertThat(refusal(hosts("8.8.8.8", "::1"), "https://register.ministry.fr/"))
                .hasValue(HOST_NOT_PUBLIC);
    }

    @Test
    void nameThatLeadsNowhereIsNot() {
        assertThat(refusal(hosts(), "https://register.ministry.fr/")).hasValue(HOST_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "database",
                "localhost",
                "a.localhost",
                "a.Local",
                "metadata.google.internal",
                "a.test",
                "a.invalid",
                "a.example",
                "printer.home.arpa",
                "a.onion"
            })
    void nameThatIsNeverPublicIsNotLookedUp(String name) {
        var hosts = new CallableHosts(new CallableAddresses(List.of()), List.of(), Duration.ofSeconds(10), asked -> {
            throw new AssertionError("looked up " + asked);
        });

        assertThat(refusal(hosts, "https://" + name + "/")).hasValue(HOST_NOT_PUBLIC);
        assertThat(refusal(hosts("8.8.8.8"), "https://" + name + ".fr/")).isEmpty();
    }

    @Test
    void nameOfAnAllowedNetworkIsTaken() {
        var inside = new CallableHosts(
                new CallableAddresses(List.of("10.1.0.0/16")),
                List.of(),
                Duration.ofSeconds(10),
                name -> List.of(address("10.1.2.3")));

        assertThat(refusal(inside, "https://register.ministry.internal/")).isEmpty();
        assertThat(refusal(inside, "https://register/")).hasValue(HOST_NOT_PUBLIC);
    }

    @Test
    void nameThatNobodyTellsInTimeLeadsNowhere() {
        var late = new CallableHosts(new CallableAddresses(List.of()), List.of(), Duration.ofMillis(1), name -> {
            await();
            return List.of(address("8.8.8.8"));
        });

        assertThat(refusal(late, "https://register.ministry.fr/")).hasValue(HOST_UNKNOWN);
    }

    @Test
    void otherPortIsNot() {
        assertThat(refusal(hosts("8.8.8.8"), "https://register.ministry.fr:22/"))
                .hasValue(PORT_OF_WEBHOOK);
    }

    @Test
    void hostThatTheOperatorNamesIsTakenAsItIs() {
        var hosts = hosts(List.of("register.internal", ".ministry.internal"));

        assertThat(refusal(hosts, "https://Register.internal:8443/")).isEmpty();
        assertThat(refusal(hosts, "https://a.ministry.internal/")).isEmpty();
        assertThat(refusal(hosts, "https://ministry.internal/")).hasValue(HOST_NOT_PUBLIC);
        assertThat(refusal(hosts, "https://aministry.internal/")).hasValue(HOST_NOT_PUBLIC);
    }

    private static Optional<WebhookMessage> refusal(CallableHosts hosts, String address) {
        return hosts.refusal(WebhookAddress.of(address));
    }

    private static CallableHosts hosts(String... addresses) {
        return hosts(List.of(), addresses);
    }

    private static CallableHosts hosts(List<String> named, String... addresses) {
        return new CallableHosts(
                new CallableAddresses(List.of()),
                named,
                Duration.ofSeconds(10),
                name -> Stream.of(addresses).map(CallableHostsTest::address).toList());
    }

    private static InetAddress address(String written) {
        try {
            return InetAddress.getByName(written);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.lanzarote.monitoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.Changed;

/** The call of a system: whom it reaches, whom it trusts, and how long it waits. */
@QuarkusTest
class WebhookCallTest {

    private static final Map<String, String> NO_HEADERS = Map.of();
    private static final byte[] BODY = {'{', '}'};

    @Inject
    WebhookCall call;

    @Inject
    WebhookSettings settings;

    @Inject
    Vertx vertx;

    @Inject
    TlsConfigurationRegistry tls;

    private final Receiver receiver = new Receiver();
    private final Receiver elsewhere = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
        elsewhere.close();
    }

    @Test
    void systemIsCalledUnderItsName() {
        assertThat(post(call, receiver.address()).outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
        assertThat(receiver.messages().get(0).header("Host")).isEqualTo("localhost:" + receiver.port());
    }

    @Test
    void certificateOfAnotherNameIsNotTrusted() {
        var loopback = InetAddress.getLoopbackAddress();

        assertThat(call.post(new WebhookAddress("localhost", receiver.port(), "/"), loopback, NO_HEADERS, BODY)
                        .outcome())
                .isEqualTo(DeliveryOutcome.ACCEPTED);
        assertThat(call.post(new WebhookAddress("other.example", receiver.port(), "/"), loopback, NO_HEADERS, BODY)
                        .outcome())
                .isEqualTo(DeliveryOutcome.CERTIFICATE_NOT_TRUSTED);
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void certificateThatNobodyNamedIsNotTrusted() {
        var patient = Changed.settings(WebhookSettings.class, Map.of("webhooks.answered-within", "PT30S"));
        var trustingNone = new WebhookCall(new CallableAddresses(patient), patient, vertx, new NoConfigurations());

        assertThat(post(trustingNone, receiver.address()).outcome()).isEqualTo(DeliveryOutcome.CERTIFICATE_NOT_TRUSTED);
        assertThat(receiver.messages()).isEmpty();
    }

    @Test
    void nameThatLeadsInsideIsNotCalled() {
        var toTheWorld = new WebhookCall(new CallableAddresses(List.of("10.0.0.0/8")), settings, vertx, tls);

        assertThat(post(toTheWorld, receiver.address()).outcome()).isEqualTo(DeliveryOutcome.ADDRESS_NOT_PUBLIC);
        assertThat(receiver.messages()).isEmpty();
    }

    @Test
    void nameThatNobodyHasIsToldAsSuch() {
        assertThat(post(call, "https://nobody.invalid/").outcome()).isEqualTo(DeliveryOutcome.NAME_UNKNOWN);
    }

    @Test
    void redirectIsNotFollowed() {
        receiver.redirects(elsewhere.address());

        assertThat(post(call, receiver.address()))
                .extracting(CallResult::outcome, CallResult::status)
                .containsExactly(DeliveryOutcome.REDIRECTED, 307);
        assertThat(elsewhere.messages()).isEmpty();
    }

    @Test
    @Tag("slow") // 1.5 s
    void systemThatHangsIsLeftAfterAWhile() {
        receiver.hangs();

        var result = post(call, receiver.address());
        assertThat(result.outcome()).isEqualTo(DeliveryOutcome.ANSWER_LATE);
        assertThat(result.took())
                .isBetween(settings.answeredWithin(), settings.answeredWithin().multipliedBy(3));
    }

    @Test
    void bodyOfTheAnswerIsNotWaitedFor() {
        receiver.answersForEver();

        var result = post(call, receiver.address());
        assertThat(result.outcome()).isEqualTo(DeliveryOutcome.ACCEPTED);
        assertThat(result.took()).isLessThan(settings.answeredWithin());
    }

    @Test
    void systemThatIsGoneIsNotReached() {
        receiver.close();

        assertThat(post(call, receiver.address()).outcome()).isEqualTo(DeliveryOutcome.NO_CONNECTION);
    }

    private static CallResult post(WebhookCall call, String address) {
        return call.post(WebhookAddress.of(address), NO_HEADERS, BODY);
    }

    /** The operator has named no certificate. */
    private static final class NoConfigurations implements TlsConfigurationRegistry {

        @Override
        public Optional<TlsConfiguration> get(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<TlsConfiguration> getDefault() {
            return Optional.empty();
        }

        @Override
        public void register(String name, TlsConfiguration configuration) {
            throw new UnsupportedOperationException(name);
        }
    }
}

package org.lanzarote.monitoring.notice.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.person;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.registered;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.secret;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.systemOf;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.view;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.notice.webhook.Receiver.Message;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.support.Realm;

/** What happens goes to a real system, signed, as far as it may know it. */
@QuarkusTest
class WebhookDeliveryTest {

    @Inject
    GivenWebhooks given;

    private final Receiver receiver = new Receiver();
    private Supplier<RequestSpecification> system;
    private String webhook;
    private String secret;

    @BeforeEach
    void webhookOfFrance() {
        system = systemOf("FRA");
        webhook = registered(system, receiver.address());
        secret = secret(system, webhook);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void eventIsSentSignedAndOnce() throws GeneralSecurityException {
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();
        given.work();

        assertThat(receiver.messages()).hasSize(1);
        var message = receiver.messages().get(0);
        assertThat(message.path()).isEqualTo("/lanzarote?of=register");
        assertThat(message.header("content-type")).startsWith("application/cloudevents+json");
        assertThat(message.headers().keySet())
                .containsExactlyInAnyOrder(
                        "Connection",
                        "Content-length",
                        "Content-type",
                        "Host",
                        "User-agent",
                        "Webhook-id",
                        "Webhook-signature",
                        "Webhook-timestamp");
        assertThat(message.header("webhook-timestamp")).isEqualTo("1803902400");
        assertThat(message.header("webhook-signature")).isEqualTo(signature(secret, message));
        var body = JsonPath.from(message.body());
        assertThat(body.getString("specversion")).isEqualTo("1.0");
        assertThat(body.getString("id")).isEqualTo(message.header("webhook-id"));
        assertThat(body.getString("type")).isEqualTo(EventType.REPLY_SUBMITTED.name());
        assertThat(body.getString("subject")).isEqualTo("/rounds/2/replies/FRA");
        deliveries()
                .body("items.state", contains("DELIVERED"))
                .body("items[0].event", equalTo(message.header("webhook-id")))
                .body("items[0].attempts.outcome", contains("ACCEPTED"))
                .body("items[0].attempts.status", contains(204))
                .body("items[0].nextAt", nullValue());
    }

    @Test
    @Tag("slow") // 0.6 s
    void whatHappensWhileATurnLooksForNewsIsSentOnce() {
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        var route = given.route(webhook);
        given.happens("FRA", EventType.REPLY_RETURNED);
        given.relayed();
        given.lookForNews(route);

        given.work();
        given.happens("FRA", EventType.LIMIT_MOVED);
        given.work();

        deliveries().body("items.state", contains("DELIVERED", "DELIVERED", "DELIVERED"));
        assertThat(receiver.messages()).hasSize(3);
    }

    @Test
    @Tag("slow") // 0.5 s
    void systemIsToldWhatItMayKnowAndWantsAlone() {
        var wanting = registered(system, receiver.address() + "/wanting", "LIMIT_MOVED");
        secret(system, wanting);
        given.happens("DEU", EventType.REPLY_SUBMITTED);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.happens("FRA", EventType.LIMIT_MOVED);
        given.work();

        assertThat(receiver.messages())
                .extracting(message -> JsonPath.from(message.body()).getString("type"))
                .containsExactlyInAnyOrder(
                        EventType.REPLY_SUBMITTED.name(), EventType.LIMIT_MOVED.name(), EventType.LIMIT_MOVED.name());
        view(system, wanting + "/deliveries").body("items.type", contains("LIMIT_MOVED"));
    }

    @Test
    void whatHappenedBeforeIsNotSent() {
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        var later = registered(system, receiver.address() + "/later");
        secret(system, later);
        given.work();

        view(system, later + "/deliveries").body("items", empty());
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void bothSecretsSignForAWhileAfterAChange() throws GeneralSecurityException, SQLException {
        var next = secret(system, webhook);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();
        var message = receiver.messages().get(0);
        assertThat(message.header("webhook-signature"))
                .isEqualTo(signature(next, message) + " " + signature(secret, message));
        given.happens("FRA", EventType.REPLY_RETURNED);
        given.workAfter(Duration.ofDays(1));

        message = receiver.messages().get(1);
        assertThat(message.header("webhook-signature")).isEqualTo(signature(next, message));
    }

    @Test
    @Tag("slow") // 0.4 s
    void oneInstanceAtATimeServesAWebhook() {
        receiver.does(exchange -> {
            if (receiver.messages().size() == 1) {
                given.apart(() -> {
                    given.instance().runAnyDueExecutions();
                    return true;
                });
            }
            Receiver.answering(204).answer(exchange);
        });
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.happens("FRA", EventType.LIMIT_MOVED);
        given.work();

        assertThat(receiver.messages())
                .extracting(message -> message.header("webhook-id"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("slow") // 0.9 s
    void systemOfTheSecretariatIsToldWithTheRolesThatKeycloakHas() {
        var token = Realm.tokenOfNewClient("register-" + UUID.randomUUID(), List.of("secretariat"));
        Supplier<RequestSpecification> ours = () -> nobody().auth().oauth2(token);
        var overseeing = registered(ours, receiver.address());
        secret(ours, overseeing);
        given.happens("DEU", EventType.REPLY_SUBMITTED);
        given.work();

        view(ours, overseeing + "/deliveries").body("items.state", contains("DELIVERED"));
        view(person("focal-point-fra"), "/webhooks").body("items.size()", equalTo(1));
        receiver.answers(410);
        given.happens("DEU", EventType.LIMIT_MOVED);
        given.work();
        DeadWebhooks.areTasksOf("secretariat", overseeing);
    }

    private ValidatableResponse deliveries() {
        return view(system, webhook + "/deliveries");
    }

    /** The signature that Standard Webhooks ask for. */
    private static String signature(String secret, Message message) throws GeneralSecurityException {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var signed =
                String.join(".", message.header("webhook-id"), message.header("webhook-timestamp"), message.body());
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }
}

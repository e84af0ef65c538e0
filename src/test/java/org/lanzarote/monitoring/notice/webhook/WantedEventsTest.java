package org.lanzarote.monitoring.notice.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.person;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.registered;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.secret;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.systemOf;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.verb;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.view;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.event.EventType;

/** A system is sent what it wants as long as there is one, and what waits when it asks for it. */
@QuarkusTest
class WantedEventsTest {

    @Inject
    GivenWebhooks given;

    private final Receiver receiver = new Receiver();
    private Supplier<RequestSpecification> system;
    private String webhook;

    @BeforeEach
    void webhookOfFrance() {
        system = systemOf("FRA");
        webhook = registered(system, receiver.address());
        secret(system, webhook);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    @Tag("slow") // 0.5 s
    void whatWaitsForItsNextTryIsSentNowByCommand() {
        receiver.answers(503);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();
        String waiting = deliveries().extract().path("items[0].id");
        var delivery = webhook + "/deliveries/" + waiting;
        view(system, delivery).body("state", equalTo("WAITING")).body("permittedActions", contains("REPLAY"));
        receiver.answers(204);
        verb(system, delivery, "replay").statusCode(204);
        given.work();

        view(system, delivery).body("state", equalTo("DELIVERED")).body("attempts.size()", equalTo(2));
    }

    @Test
    @Tag("slow") // 0.7 s
    void whatIsNotWantedAnyMoreIsWithheldUntilItIsReplayed() throws SQLException {
        receiver.answers(503);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.happens("FRA", EventType.LIMIT_MOVED);
        given.work();
        system.get()
                .header("If-Match", view(system, webhook).extract().header("ETag"))
                .body(Map.of("address", receiver.address(), "types", List.of("LIMIT_MOVED")))
                .put(webhook)
                .then()
                .statusCode(204);
        receiver.answers(204);
        given.workAfter(Duration.ofSeconds(5));

        deliveries()
                .body("items.type", contains("LIMIT_MOVED", "REPLY_SUBMITTED"))
                .body("items.state", contains("DELIVERED", "WITHHELD"));
        String withheld = deliveries().extract().path("items[1].id");
        verb(system, webhook + "/deliveries/" + withheld, "replay").statusCode(204);
        given.work();
        deliveries().body("items.state", contains("DELIVERED", "DELIVERED"));
    }

    @Test
    void typeThatNoSystemIsToldIsRefused() {
        system.get()
                .body(Map.of("address", receiver.address(), "types", List.of("ROUND_LAUNCHED", "STATEMENT_OVERDUE")))
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/types/1"));
    }

    @Test
    void webhookOfARevokedSystemIsRetiredAndSendsNothingMore() {
        receiver.answers(503);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();
        String id = secretariat().get("/systems").then().extract().path("items[-1].id");
        secretariat()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Shut down"))
                .post("/systems/" + id + "/revoke")
                .then()
                .statusCode(204);

        view(person("focal-point-fra"), webhook)
                .body("status", equalTo("RETIRED"))
                .body("retiredAt", notNullValue());
        view(person("focal-point-fra"), webhook + "/deliveries")
                .body("items.state", contains("WITHHELD"))
                .body("items[0].permittedActions", empty());
    }

    @Test
    void whatWaitsForARetiredWebhookIsWithheld() {
        receiver.answers(503);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();

        verb(system, webhook, "retire").statusCode(204);

        deliveries().body("items.state", contains("WITHHELD")).body("items[0].permittedActions", empty());
    }

    private ValidatableResponse deliveries() {
        return view(system, webhook + "/deliveries");
    }
}

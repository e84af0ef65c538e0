package org.lanzarote.monitoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.registered;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.secret;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.systemOf;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.verb;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.view;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.notice.webhook.Receiver.Message;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.support.Owner;

/** A system that fails is tried again, and switched off when it takes nothing; one that may know nothing is told nothing. */
@QuarkusTest
class WebhookRetryTest {

    private static final Duration ALL_PAUSES = Duration.ofDays(2);

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
    @Tag("slow") // 1.0 s
    void systemThatFailsIsTriedAgainAfterGrowingPausesUntilItComesBack() throws SQLException {
        receiver.answers(503);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();
        deliveries()
                .body("items.state", contains("WAITING"))
                .body("items[0].nextAt", equalTo("2027-03-01T12:00:05Z"))
                .body("items[0].attempts.outcome", contains("REFUSED"))
                .body("items[0].attempts.status", contains(503));
        given.work();
        assertThat(receiver.messages()).hasSize(1);
        given.workAfter(Duration.ofSeconds(5));
        deliveries().body("items[0].nextAt", equalTo("2027-03-01T12:05:00Z"));
        receiver.answers(200);
        given.workAfter(Duration.ofMinutes(5));

        deliveries()
                .body("items.state", contains("DELIVERED"))
                .body("items[0].attempts.outcome", contains("REFUSED", "REFUSED", "ACCEPTED"));
        assertThat(receiver.messages())
                .extracting(message -> message.header("webhook-id"))
                .hasSize(3)
                .containsOnly(receiver.messages().get(0).header("webhook-id"));
        assertThat(receiver.messages())
                .extracting(Message::body)
                .containsOnly(receiver.messages().get(0).body());
    }

    @Test
    @Tag("slow") // 0.5 s
    void systemIsToldTheNextEventAtOnceUnlessItDidNotTakeTheOneBefore() {
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.happens("FRA", EventType.LIMIT_MOVED);
        given.workOfOneLook();
        assertThat(receiver.messages()).hasSize(2);
        receiver.answers(503);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.happens("FRA", EventType.LIMIT_MOVED);
        given.workOfOneLook();
        assertThat(receiver.messages()).hasSize(3);
        given.workOfOneLook();

        assertThat(receiver.messages()).hasSize(4);
    }

    @Test
    @Tag("slow") // 0.8 s
    void eventThatTheSystemRefusesHoldsUpNoOther() throws SQLException {
        receiver.does(exchange ->
                Receiver.answering(receiver.messages().size() == 1 ? 500 : 204).answer(exchange));
        for (var type : List.of(EventType.REPLY_SUBMITTED, EventType.LIMIT_MOVED, EventType.REPLY_RETURNED)) {
            given.happens("FRA", type);
        }
        given.work();
        deliveries()
                .body("items.type", contains("REPLY_RETURNED", "LIMIT_MOVED", "REPLY_SUBMITTED"))
                .body("items.state", contains("DELIVERED", "DELIVERED", "WAITING"));
        given.workAfter(Duration.ofSeconds(5));

        assertThat(receiver.messages())
                .extracting(message -> JsonPath.from(message.body()).getString("type"))
                .containsExactly(
                        EventType.REPLY_SUBMITTED.name(),
                        EventType.LIMIT_MOVED.name(),
                        EventType.REPLY_RETURNED.name(),
                        EventType.REPLY_SUBMITTED.name());
    }

    @Test
    @Tag("slow") // 1.3 s
    void systemThatTakesNothingUntilTheLastTryIsSwitchedOffAndToldOf() throws SQLException {
        receiver.answers(500);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();
        for (int pause = 0; pause < 9; pause++) {
            view(system, webhook).body("status", equalTo("ACTIVE"));
            given.workAfter(ALL_PAUSES);
        }
        deliveries().body("items.state", contains("FAILED")).body("items[0].attempts.size()", equalTo(10));
        view(system, webhook)
                .body("status", equalTo("SWITCHED_OFF"))
                .body("switchedOffAt", equalTo("2027-03-01T12:00:00Z"))
                .body("permittedActions", contains("CHANGE", "RENEW_SECRET", "SWITCH_ON", "RETIRE"));
        DeadWebhooks.areTasksOf("focal-point-fra", webhook);
        DeadWebhooks.areNoTasksOf("focal-point-deu", "secretariat", "stakeholder");
        given.happens("FRA", EventType.LIMIT_MOVED);
        given.work();
        assertThat(receiver.messages()).hasSize(10);

        receiver.answers(204);
        verb(system, webhook, "switch-on").statusCode(204);
        given.work();
        DeadWebhooks.areNoTasksOf("focal-point-fra");
        deliveries()
                .body("items.type", contains("LIMIT_MOVED", "REPLY_SUBMITTED"))
                .body("items.state", contains("DELIVERED", "FAILED"));
    }

    @Test
    @Tag("slow") // 1.3 s
    void whatWasGivenUpIsSentAnewByCommand() throws SQLException {
        receiver.answers(400);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();
        receiver.answers(204);
        given.happens("FRA", EventType.LIMIT_MOVED);
        given.work();
        receiver.answers(400);
        for (int pause = 0; pause < 9; pause++) {
            given.workAfter(ALL_PAUSES);
        }
        view(system, webhook).body("status", equalTo("ACTIVE"));
        String failed = deliveries().extract().path("items.find { it.state == 'FAILED' }.id");
        var delivery = webhook + "/deliveries/" + failed;
        receiver.answers(204);
        verb(system, delivery, "replay").statusCode(204);
        given.work();

        view(system, delivery)
                .body("state", equalTo("DELIVERED"))
                .body("attempts.size()", equalTo(11))
                .body("permittedActions", contains("REPLAY"));
    }

    @Test
    void systemThatWantsNoMoreIsSwitchedOffAtOnce() {
        receiver.answers(410);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();

        view(system, webhook).body("status", equalTo("SWITCHED_OFF"));
        deliveries().body("items[0].attempts.outcome", contains("GONE"));
    }

    @Test
    @Tag("slow") // 0.8 s
    void systemOfASuspendedAccountIsToldNothingUntilItIsLetInAgain() throws SQLException {
        Owner.execute("update account set suspended_at = '2027-02-28' where kind = 'SYSTEM'");
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();
        given.workAfter(Duration.ofDays(1));
        assertThat(receiver.messages()).isEmpty();
        Owner.execute("update account set suspended_at = null where kind = 'SYSTEM'");
        given.workAfter(Duration.ofDays(1));

        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void whatTheSystemMayKnowNoMoreIsNotTriedAgain() throws SQLException {
        receiver.answers(500);
        given.happens("FRA", EventType.REPLY_SUBMITTED);
        given.work();
        Owner.execute("alter table event disable trigger unchangeable_event");
        Owner.execute("update event set party_iso3 = 'DEU'");
        Owner.execute("alter table event enable trigger unchangeable_event");
        given.workAfter(Duration.ofSeconds(5));

        assertThat(receiver.messages()).hasSize(1);
        deliveries().body("items.state", contains("WITHHELD"));
    }

    private ValidatableResponse deliveries() {
        return view(system, webhook + "/deliveries");
    }
}

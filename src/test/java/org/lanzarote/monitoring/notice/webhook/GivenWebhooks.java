package org.lanzarote.monitoring.notice.webhook;

import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.lanzarote.monitoring.platform.access.Acting;
import org.lanzarote.monitoring.platform.event.EventRelay;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.Events;
import org.lanzarote.monitoring.platform.event.Happened;
import org.lanzarote.monitoring.platform.event.Readers;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.TestClock;

/** Systems, their webhooks, what happens, and the turns that webhooks get when a test gives them. */
@ApplicationScoped
class GivenWebhooks {

    private final Events events;
    private final EventRelay relay;
    private final Courier courier;
    private final WebhookTurn turn;
    private final WebhookTurns turns;
    private final Acting acting;
    private final DataSource database;
    private final ManagedExecutor threads = ManagedExecutor.builder()
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    GivenWebhooks(
            Events events,
            EventRelay relay,
            Courier courier,
            WebhookTurn turn,
            WebhookTurns turns,
            Acting acting,
            DataSource database) {
        this.events = events;
        this.relay = relay;
        this.courier = courier;
        this.turn = turn;
        this.turns = turns;
        this.acting = acting;
        this.database = database;
    }

    /** Who asks as the own system of a Party. */
    static Supplier<RequestSpecification> systemOf(String party) {
        return system(Map.of("name", "Case register", "role", "FOCAL_POINT", "party", party));
    }

    static Supplier<RequestSpecification> system(Map<String, Object> registration) {
        var secret = login(registration);
        var token = Realm.tokenOf(secret.getString("clientId"), secret.getString("clientSecret"));
        return () -> nobody().auth().oauth2(token);
    }

    /** With what a system gets its tokens. */
    static JsonPath login(Map<String, Object> registration) {
        String id = secretariat()
                .body(registration)
                .post("/systems")
                .then()
                .extract()
                .path("id");
        return secretariat()
                .header("If-Match", "\"0\"")
                .post("/systems/" + id + "/renew-secret")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The address of a webhook that has no secret yet. */
    static String registered(Supplier<RequestSpecification> system, String address, String... types) {
        return system.get()
                .body(Map.of("address", address, "types", List.of(types)))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** A new secret of a webhook. */
    static String secret(Supplier<RequestSpecification> system, String webhook) {
        return verb(system, webhook, "renew-secret").statusCode(200).extract().path("secret");
    }

    static ValidatableResponse verb(Supplier<RequestSpecification> who, String thing, String verb) {
        var tag = view(who, thing).extract().header("ETag");
        return who.get().header("If-Match", tag).post(thing + "/" + verb).then();
    }

    static ValidatableResponse put(
            Supplier<RequestSpecification> who, String webhook, String tag, Map<String, ?> wish) {
        return who.get().header("If-Match", tag).body(wish).put(webhook).then();
    }

    static ValidatableResponse view(Supplier<RequestSpecification> who, String thing) {
        return who.get().get(thing).then().statusCode(200);
    }

    static Supplier<RequestSpecification> person(String login) {
        return () -> as(login);
    }

    /** Something happens that a Party is told. */
    void happens(String party, EventType type) {
        happens(Happened.to(Readers.ofParty(party), type, "/rounds/2/replies/" + party)
                .inRound(2)
                .with("party", party));
    }

    void happens(Happened what) {
        apart(() -> acting.as(
                "secretariat",
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    events.happened(what);
                    return true;
                })));
    }

    /** How far it is with a webhook, as a turn begins. */
    Courier.Route route(String webhook) {
        return apart(() -> courier.route(UUID.fromString(webhook.substring(webhook.lastIndexOf('/') + 1)))
                .orElseThrow());
    }

    /** Another instance numbers what happened. */
    void relayed() {
        apart(() -> QuarkusTransaction.requiringNew().call(relay::relay));
    }

    /** A turn that began so goes on, and ends before it sends anything. */
    void lookForNews(Courier.Route route) {
        apart(() -> turn.next(route));
    }

    /** An instance looks for what is to be sent, and sends it until nothing more is due. */
    void work() {
        int looks = 0;
        do {
            workOfOneLook();
            looks++;
        } while (looks < 6 && !apart(() -> courier.withWork(TestClock.NOW)).isEmpty());
    }

    /** An instance looks for what is to be sent once, and takes all turns that follow from it. */
    void workOfOneLook() {
        apart(() -> {
            turns.look();
            var instance = instance();
            for (int turn = 0; turn < 6; turn++) {
                instance.runAnyDueExecutions();
            }
            return true;
        });
    }

    /** The same when so much time has gone by. */
    void workAfter(Duration time) throws SQLException {
        var ago = "interval '" + time.toSeconds() + " s'";
        Owner.execute("update webhook_delivery set next_at = next_at - " + ago + ", begun_at = begun_at - " + ago);
        Owner.execute("update webhook set held_until = held_until - " + ago
                + ", secrets_former_until = secrets_former_until - " + ago + ", succeeded_at = succeeded_at - " + ago);
        work();
    }

    ManualScheduler instance() {
        var clock = new SettableClock();
        clock.set(TestClock.NOW);
        return TestHelper.createManualScheduler(database, turns.task())
                .clock(clock)
                .tableName(WebhookTurns.TABLE)
                .build();
    }

    /** On a thread that serves no request. */
    <T> T apart(Supplier<T> work) {
        return threads.supplyAsync(work).join();
    }
}

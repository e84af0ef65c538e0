package org.lanzarote.monitoring.notice.webhook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.person;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.put;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.registered;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.secret;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.systemOf;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.verb;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.view;
import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.support.Owner;

/** Webhooks as those register and keep them who speak for a system. */
@QuarkusTest
class WebhookTest {

    private static final String ADDRESS = "https://register.ministry.example/lanzarote";

    @Test
    void webhookBeginsWithItsFirstSecret() {
        var system = systemOf("FRA");
        var webhook = registered(system, ADDRESS, "REPLY_RETURNED", "ROUND_LAUNCHED", "ROUND_LAUNCHED");

        view(system, webhook)
                .body("address", equalTo(ADDRESS))
                .body("types", contains("ROUND_LAUNCHED", "REPLY_RETURNED"))
                .body("party", equalTo("FRA"))
                .body("status", equalTo("NEW"))
                .body("permittedActions", contains("CHANGE", "RENEW_SECRET", "RETIRE"));
        assertThat(secret(system, webhook)).matches("whsec_[A-Za-z0-9+/]{43}=");
        view(system, webhook).body("status", equalTo("ACTIVE")).body("formerSecretUntil", nullValue());
        assertThat(secret(system, webhook)).isNotEqualTo(secret(system, webhook));
        view(system, webhook).body("formerSecretUntil", equalTo("2027-03-02T12:00:00Z"));
    }

    @Test
    void secretIsStoredEncryptedAlone() throws SQLException {
        var system = systemOf("FRA");
        var secret = secret(system, registered(system, ADDRESS));

        try (var owner = Owner.connect();
                var rows = owner.createStatement().executeQuery("select secrets_current from webhook")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBytes(1)).hasSizeGreaterThan(secret.length());
            assertThat(new String(rows.getBytes(1), ISO_8859_1)).doesNotContain(secret.substring(6, 20));
        }
    }

    @Test
    void personRegistersNoneAndKeepsThoseOfItsParty() {
        focalPoint("FRA")
                .body(Map.of("address", ADDRESS))
                .post("/webhooks")
                .then()
                .statusCode(403)
                .body("type", equalTo(ProblemType.FORBIDDEN.uri()));
        var webhook = registered(systemOf("FRA"), ADDRESS);
        var france = person("focal-point-fra");

        view(france, "/webhooks").body("items.address", contains(ADDRESS));
        assertThat(secret(france, webhook)).startsWith("whsec_");
        put(france, webhook, "\"1\"", Map.of("address", ADDRESS + "2", "types", List.of()))
                .statusCode(204);
        view(france, webhook).body("address", equalTo(ADDRESS + "2")).body("types", empty());
        verb(france, webhook, "retire").statusCode(204);
        view(france, webhook)
                .body("status", equalTo("RETIRED"))
                .body("retiredAt", notNullValue())
                .body("permittedActions", empty());
        verb(france, webhook, "renew-secret").statusCode(409).body("type", equalTo(ProblemType.WEBHOOK_STATE.uri()));
    }

    @Test
    void othersWebhookDoesNotExist() {
        var webhook = registered(systemOf("FRA"), ADDRESS);

        for (var other : List.of("focal-point-deu", "stakeholder")) {
            var who = person(other);
            view(who, "/webhooks").body("items", empty());
            who.get().get(webhook).then().statusCode(404);
            who.get().get(webhook + "/deliveries").then().statusCode(404);
            for (var verb : List.of("renew-secret", "switch-on", "retire")) {
                who.get()
                        .header("If-Match", "\"0\"")
                        .post(webhook + "/" + verb)
                        .then()
                        .statusCode(404);
            }
            put(who, webhook, "\"0\"", Map.of("address", ADDRESS)).statusCode(404);
        }
        view(person("secretariat"), webhook).body("party", equalTo("FRA"));
    }

    /** A stolen secret of one reaches no other. */
    @Test
    void systemKeepsItsOwnAlone() {
        var mine = systemOf("FRA");
        var other = GivenWebhooks.system(Map.of("name", "Other register", "role", "FOCAL_POINT", "party", "FRA"));
        var webhook = registered(other, ADDRESS);
        var tag = view(other, webhook).extract().header("ETag");

        mine.get().get(webhook).then().statusCode(404);
        mine.get()
                .header("If-Match", tag)
                .post(webhook + "/renew-secret")
                .then()
                .statusCode(404);
        mine.get().get("/webhooks").then().body("items", empty());
        other.get().get("/webhooks").then().body("items.address", contains(ADDRESS));
        focalPoint("FRA").get("/webhooks").then().body("items.address", contains(ADDRESS));
    }

    @Test
    void systemDecidesOnNoAccountAndOnNoOtherSystem() {
        var mine = systemOf("FRA");
        var delegate = focalPoint("FRA")
                .get("/accounts?role=DELEGATE")
                .then()
                .body("items[0].permittedActions", not(empty()))
                .extract()
                .<String>path("items[0].id");
        GivenWebhooks.system(Map.of("name", "Other register", "role", "FOCAL_POINT", "party", "FRA"));
        var others = mine.get().get("/systems").then().extract().jsonPath();

        mine.get().get("/accounts?role=DELEGATE").then().body("items[0].permittedActions", empty());
        mine.get()
                .header("If-Match", "\"0\"")
                .body(Map.of("email", "other@example.org"))
                .post("/accounts/" + delegate + "/change-address")
                .then()
                .statusCode(403);
        var other = others.getString("items.find { it.name == 'Other register' }.id");
        assertThat(others.getList("items.find { it.name == 'Other register' }.permittedActions"))
                .isEmpty();
        assertThat(others.getList("items.find { it.name == 'Case register' }.permittedActions"))
                .containsExactly("RENEW_SECRET", "REVOKE");
        mine.get()
                .header("If-Match", "\"0\"")
                .post("/systems/" + other + "/renew-secret")
                .then()
                .statusCode(403);
    }

    @Test
    void typeThatIsNoneIsNamed() {
        systemOf("FRA")
                .get()
                .body("{\"address\": \"" + ADDRESS + "\", \"types\": [null]}")
                .post("/webhooks")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/types/0"));
    }

    @Test
    void addressIsHttpsWithAName() {
        var system = systemOf("FRA");

        for (var refused : Map.of(
                        "http://register.ministry.example/", "ADDRESS_OF_WEBHOOK",
                        "https://10.1.2.3/", "ADDRESS_OF_WEBHOOK",
                        "https://u@r.example/", "ADDRESS_OF_WEBHOOK",
                        "https://www.coe.int:22/", "PORT_OF_WEBHOOK",
                        "https://database/", "HOST_NOT_PUBLIC",
                        "https://register.invalid/", "HOST_UNKNOWN")
                .entrySet()) {
            system.get()
                    .body(Map.of("address", refused.getKey()))
                    .post("/webhooks")
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/address"))
                    .body("violations.code", contains(refused.getValue()));
        }
        view(system, "/webhooks").body("items", empty());
    }

    @Test
    void typesChangeWhileTheNameOfTheHostIsAway() throws SQLException {
        var system = systemOf("FRA");
        var webhook = registered(system, ADDRESS);
        Owner.execute("update webhook set address = 'https://away.invalid/'");

        for (var wish : Map.of("https://away.invalid/", 204, "https://away.invalid/other", 422)
                .entrySet()) {
            system.get()
                    .header("If-Match", view(system, webhook).extract().header("ETag"))
                    .body(Map.of("address", wish.getKey(), "types", List.of("LIMIT_MOVED")))
                    .put(webhook)
                    .then()
                    .statusCode(wish.getValue());
        }
        view(system, webhook).body("types", contains("LIMIT_MOVED"));
    }

    @Test
    void systemHasOneWebhookAtAnAddress() {
        var system = systemOf("FRA");
        var first = registered(system, ADDRESS);
        var other = registered(system, ADDRESS + "/other");
        var same = Map.of("address", "HTTPS://Register.ministry.example:443/lanzarote", "types", List.of());

        system.get()
                .body(same)
                .post("/webhooks")
                .then()
                .statusCode(409)
                .body("type", equalTo(ProblemType.DUPLICATE.uri()));
        for (var change : Map.of(other, 409, first, 204).entrySet()) {
            put(system, change.getKey(), "\"0\"", same).statusCode(change.getValue());
        }
        verb(system, first, "retire").statusCode(204);
        registered(system, ADDRESS);
        registered(
                GivenWebhooks.system(Map.of("name", "Other register", "role", "FOCAL_POINT", "party", "FRA")), ADDRESS);
    }

    @Test
    void systemHasTenAtMost() throws SQLException {
        var system = systemOf("FRA");
        var webhook = registered(system, ADDRESS);
        Owner.execute(
                "insert into webhook (id, version, account, party_iso3, address, types, status, registered_at, place)"
                        + " select gen_random_uuid(), 0, account, party_iso3, address || number, types, status, registered_at, place"
                        + " from webhook, generate_series(2, 10) number");

        system.get()
                .body(Map.of("address", ADDRESS))
                .post("/webhooks")
                .then()
                .statusCode(409)
                .body("type", equalTo(ProblemType.WEBHOOKS_FULL.uri()));
        verb(system, webhook, "retire").statusCode(204);
        registered(system, ADDRESS);
    }

    @Test
    void staleTagChangesNothing() {
        var system = systemOf("FRA");
        var webhook = registered(system, ADDRESS);
        secret(system, webhook);

        system.get()
                .header("If-Match", "\"0\"")
                .post(webhook + "/retire")
                .then()
                .statusCode(412);
        system.get().post(webhook + "/retire").then().statusCode(428);
        view(system, webhook).body("status", equalTo("ACTIVE"));
    }
}

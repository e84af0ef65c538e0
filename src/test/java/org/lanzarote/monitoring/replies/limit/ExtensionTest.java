package org.lanzarote.monitoring.replies.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.replies.limit.GivenExtensions.EXTENSIONS;
import static org.lanzarote.monitoring.replies.limit.GivenExtensions.extend;
import static org.lanzarote.monitoring.replies.limit.GivenExtensions.wish;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

/** More time for one Party: who gives it, who learns of it, and that it stays on record. */
@QuarkusTest
class ExtensionTest {

    private static final String MAY = "2027-05-01T12:00:00Z";
    private static final String JUNE = "2027-06-01T12:00:00Z";

    @Inject
    DataSource service;

    @BeforeEach
    void repliesAreDueInApril() {
        GivenRounds.launched("FRA", "NOR");
    }

    @Test
    void eachExtensionStaysOnRecordWithTheLimitsBeforeAndAfterIt() {
        extend("FRA", MAY).then().statusCode(201).header("Location", endsWith("/rounds/2/replies/FRA/extensions/1"));
        GivenExtensions.extended("FRA", JUNE);

        for (var asking : List.of(secretariat(), committee(), as("rapporteur"), focalPoint("FRA"))) {
            asking.get(EXTENSIONS, "FRA")
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(1, 2))
                    .body("items.askedBy[0]", equalTo("Permanent Representation, by letter"))
                    .body("items.askedOn[0]", equalTo("2027-02-28"))
                    .body("items.grantedBy[0]", equalTo("secretariat"))
                    .body("items.grantedAt[0]", equalTo("2027-03-01T12:00:00Z"))
                    .body("items.reason[0]", equalTo("An election"))
                    .body("items.formerLimit", contains("2027-04-01T12:00:00Z", MAY))
                    .body("items.newLimit", contains(MAY, JUNE));
        }
        focalPoint("FRA").get(REPLY, "FRA").then().body("due", equalTo(JUNE));
        focalPoint("NOR").get(REPLY, "NOR").then().body("due", equalTo("2027-04-01T12:00:00Z"));
        secretariat().get(EXTENSIONS + "/2", "FRA").then().body("formerLimit", equalTo(MAY));
        secretariat().get(EXTENSIONS + "/3", "FRA").then().statusCode(404);
    }

    @Test
    void listGoesOnFromACursor() {
        GivenExtensions.extended("FRA", MAY);
        GivenExtensions.extended("FRA", JUNE);
        var first = secretariat().queryParam("limit", 1).get(EXTENSIONS, "FRA");

        first.then().body("items.number", contains(1));
        secretariat()
                .queryParam("cursor", first.<String>path("next"))
                .get(EXTENSIONS, "FRA")
                .then()
                .body("items.number", contains(2))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027-02-28T12:00:00Z", "2027-03-01T12:00:00Z", "2027-03-20T12:00:00Z", "2027-04-01T12:00:00Z"})
    void timeIsNotTakenAndNotGivenForThePast(String until) {
        extend("FRA", until).then().statusCode(422).body("violations.pointer", hasItem("/until"));

        secretariat().get(EXTENSIONS, "FRA").then().body("items", empty());
        focalPoint("FRA").get(REPLY, "FRA").then().body("due", equalTo("2027-04-01T12:00:00Z"));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        secretariat()
                .body(Map.of("askedBy", " ", "reason", ""))
                .post(EXTENSIONS, "FRA")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/askedBy", "/reason", "/until"));
        secretariat()
                .body(Map.of("askedBy", "A", "reason", "B", "until", "2027-02-01T12:00:00Z", "askedOn", "2027-03-02"))
                .post(EXTENSIONS, "FRA")
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/until", "/until", "/askedOn"));
    }

    @Test
    void onlyTheSecretariatGivesTime() {
        nobody().body(wish(MAY)).post(EXTENSIONS, "FRA").then().statusCode(401);
        for (var asking : List.of(focalPoint("FRA"), as("delegate-fra"), committee(), as("rapporteur"))) {
            asking.body(wish(MAY)).post(EXTENSIONS, "FRA").then().statusCode(403);
        }
        secretariat().get(EXTENSIONS, "FRA").then().body("items", empty());
        extend("ALB", MAY).then().statusCode(404);
        secretariat()
                .body(wish(MAY))
                .post("/rounds/57/replies/FRA/extensions")
                .then()
                .statusCode(404);
    }

    @Test
    void anotherPartysExtensionsDoNotExistEvenOncePublished() {
        GivenReplies.published("FRA");
        GivenExtensions.extended("FRA", MAY);

        for (var path : List.of(EXTENSIONS, EXTENSIONS + "/1")) {
            focalPoint("NOR").get(path, "FRA").then().statusCode(404);
            focalPoint("NOR").get(path, "ALB").then().statusCode(404);
            as("delegate-fra").get(path, "FRA").then().statusCode(403);
            nobody().get(path, "FRA").then().statusCode(401);
        }
    }

    @Test
    void secondFenceShowsThemToTheirPartyAndThoseWhoFollowReplies() throws SQLException {
        GivenExtensions.extended("FRA", MAY);

        assertThat(seenWith("caller.party", "FRA")).isEqualTo(1);
        assertThat(seenWith("caller.overseer", "true")).isEqualTo(1);
        assertThat(seenWith("caller.party", "NOR")).isZero();
        assertThat(seenWith("caller.delegate", "delegate-fra")).isZero();
    }

    @Test
    void recordIsNeverChangedOrDeleted() {
        GivenExtensions.extended("FRA", MAY);

        for (var change : List.of("update extension set reason = 'Another'", "delete from extension")) {
            assertThatThrownBy(() -> Owner.execute(change)).hasMessageContaining("unchangeable");
            assertThatThrownBy(() -> inService(change)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void sentAgainWithItsKeyItGivesNothingMore() {
        for (int i = 0; i < 2; i++) {
            secretariat()
                    .header("Idempotency-Key", "one-extension")
                    .body(wish(MAY))
                    .post(EXTENSIONS, "FRA")
                    .then()
                    .statusCode(201);
        }

        secretariat().get(EXTENSIONS, "FRA").then().body("items", hasSize(1));
    }

    @Test
    void ofTwoAtOnceNoneIsLost() throws Exception {
        var statuses = AtOnce.send(List.<Callable<Integer>>of(
                () -> extend("FRA", MAY).statusCode(), () -> extend("FRA", JUNE).statusCode()));

        assertThat(statuses).isIn(List.of(201, 201), List.of(422, 201));
        var limits = secretariat().get(EXTENSIONS, "FRA").<List<String>>path("items.newLimit");
        assertThat(limits).isEqualTo(statuses.get(0) == 201 ? List.of(MAY, JUNE) : List.of(JUNE));
        focalPoint("FRA").get(REPLY, "FRA").then().body("due", equalTo(JUNE));
    }

    private int seenWith(String setting, String value) throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('" + setting + "', '" + value + "', true)");
            try (var rows = statement.executeQuery("select count(*) from extension")) {
                rows.next();
                return rows.getInt(1);
            } finally {
                connection.rollback();
            }
        }
    }

    private void inService(String change) throws SQLException {
        try (var connection = service.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}

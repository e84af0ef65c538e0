package org.lanzarote.monitoring.stakeholders.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.EXTENSIONS;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.LIMIT;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.extend;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.extendedFor;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.extendedForAll;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.forAll;
import static org.lanzarote.monitoring.stakeholders.limit.GivenLimits.forOne;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secondStakeholder;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.AtOnce;
import org.lanzarote.monitoring.support.Owner;

/** More time for one organisation or for all: who gives it, who learns of it, and that it stays on record. */
@QuarkusTest
class StakeholderExtensionTest {

    private static final String FIRST = "Demonstration NGO";
    private static final String MAY = "2027-05-01T12:00:00Z";
    private static final String JUNE = "2027-06-01T12:00:00Z";
    private static final String JULY = "2027-07-01T12:00:00Z";

    @BeforeEach
    void statesAreDueInAprilAndStakeholdersInMay() {
        GivenRounds.launched("FRA", "RUS");
    }

    @Test
    void oneOrganisationGetsMoreTimeAndNobodyElse() {
        extend(forOne(FIRST, JUNE)).then().statusCode(201).header("Location", endsWith(EXTENSIONS + "/1"));

        limit(stakeholder(), JUNE, MAY);
        limit(secondStakeholder(), MAY, MAY);
        limit(secretariat(), MAY, MAY);
        nobody().get("/rounds/2").then().body("stakeholdersDue", equalTo(MAY));
        stakeholder()
                .get(EXTENSIONS + "/1")
                .then()
                .statusCode(200)
                .body("organisation", equalTo(FIRST))
                .body("grantedBy", equalTo("secretariat"))
                .body("grantedAt", equalTo("2027-03-01T12:00:00Z"))
                .body("formerLimit", equalTo(MAY))
                .body("newLimit", equalTo(JUNE))
                .body("reason", equalTo("A small staff"));
    }

    @Test
    void oneStepGivesAllMoreTimeAndMovesTheLimitOfTheRound() {
        extendedForAll(JUNE);

        for (var asker : List.of(stakeholder(), secondStakeholder(), focalPoint("FRA"), nobody())) {
            limit(asker, JUNE, JUNE);
        }
        nobody().get("/rounds/2")
                .then()
                .body("stakeholdersDue", equalTo(JUNE))
                .body("repliesDue", equalTo("2027-04-01T12:00:00Z"));
        stakeholder()
                .get(EXTENSIONS + "/1")
                .then()
                .body("organisation", nullValue())
                .body("formerLimit", equalTo(MAY));
    }

    @Test
    void laterLimitOfItsOwnOutlastsAnExtensionForAll() {
        extendedFor(FIRST, JULY);
        extendedForAll(JUNE);

        limit(stakeholder(), JULY, JUNE);
        limit(secondStakeholder(), JUNE, JUNE);
        extend(forOne(FIRST, JUNE)).then().statusCode(422);
        extendedForAll("2027-08-01T12:00:00Z");
        limit(stakeholder(), "2027-08-01T12:00:00Z", "2027-08-01T12:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-28T12:00:00Z", "2027-03-20T12:00:00Z", "2027-04-01T12:00:00Z", MAY})
    void timeIsNotTakenAndNotGivenForThePast(String until) {
        extend(forAll(until)).then().statusCode(422).body("violations.pointer", hasItem("/until"));
        extend(forOne(FIRST, until)).then().statusCode(422).body("violations.pointer", hasItem("/until"));

        limit(stakeholder(), MAY, MAY);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        extend(Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/reason", "/until"));
        extend(Map.of("until", MAY, "reason", "A"))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/forAll", "/until"));
        var unknown = "01900000-0000-7000-8000-000000000000";
        extend(Map.of("until", MAY, "reason", "A", "organisation", unknown))
                .then()
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/organisation", "/until"));
        extend(Map.of("until", JUNE, "reason", "A", "organisation", unknown, "forAll", true))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/forAll"));
    }

    @Test
    void beforeLaunchTheDatesOfTheRoundItselfAreChanged() {
        secretariat().body(GivenRounds.wish(3)).post("/rounds").then().statusCode(201);

        secretariat()
                .body(forAll(JUNE))
                .post("/rounds/3/stakeholder-extensions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-launched"));
    }

    @Test
    void organisationLearnsOfItsOwnAndOfThoseForAll() {
        extendedFor(FIRST, JUNE);
        extendedForAll(JULY);

        list(stakeholder()).body("items.number", contains(1, 2));
        list(secondStakeholder()).body("items.number", contains(2));
        secondStakeholder().get(EXTENSIONS + "/1").then().statusCode(404);
        list(committee()).body("items.number", contains(1, 2));
        secretariat()
                .queryParam("organisation", "Another")
                .get(EXTENSIONS)
                .then()
                .body("items.number", contains(2));
        secretariat()
                .queryParam("limit", 1)
                .get(EXTENSIONS)
                .then()
                .body("items.number", contains(1))
                .body("next", not(emptyOrNullString()));
        focalPoint("FRA").get(EXTENSIONS).then().statusCode(403);
        nobody().get(EXTENSIONS).then().statusCode(401);
    }

    @Test
    void onlyTheSecretariatGivesTime() {
        nobody().body(forAll(JUNE)).post(EXTENSIONS).then().statusCode(401);
        for (var asker : List.of(stakeholder(), committee(), as("rapporteur"), focalPoint("FRA"))) {
            asker.body(forAll(JUNE)).post(EXTENSIONS).then().statusCode(403);
        }
        list(secretariat()).body("items", empty());
    }

    @Test
    void recordIsNeverChangedOrDeleted() {
        extendedForAll(JUNE);

        for (var change :
                List.of("update stakeholder_extension set reason = 'Another'", "delete from stakeholder_extension")) {
            assertThatThrownBy(() -> Owner.execute(change)).hasMessageContaining("unchangeable");
        }
    }

    @Test
    void sentAgainWithItsKeyItGivesNothingMore() {
        for (int i = 0; i < 2; i++) {
            secretariat()
                    .header("Idempotency-Key", "one-extension")
                    .body(forAll(JUNE))
                    .post(EXTENSIONS)
                    .then()
                    .statusCode(201);
        }
        list(secretariat()).body("items", hasSize(1));
    }

    @Test
    void ofTwoAtOnceNoneIsLost() throws Exception {
        var statuses = AtOnce.send(List.<Callable<Integer>>of(
                () -> extend(forAll(JUNE)).statusCode(),
                () -> extend(forAll(JULY)).statusCode()));

        assertThat(statuses).isIn(List.of(201, 201), List.of(422, 201));
        nobody().get("/rounds/2").then().body("stakeholdersDue", equalTo(JULY));
        assertThat(list(secretariat()).extract().<List<String>>path("items.newLimit"))
                .isEqualTo(statuses.get(0) == 201 ? List.of(JUNE, JULY) : List.of(JULY));
    }

    @Test
    void trailKeepsWhoMovedItAndWhy() {
        extendedForAll(JUNE);

        as("auditor")
                .get("/trail?operation=extendStakeholders")
                .then()
                .body("items.record", contains(EXTENSIONS + "/1"))
                .body("items.reason", contains("States are late"));
    }

    private static void limit(RequestSpecification asker, String due, String forAll) {
        asker.get(LIMIT).then().statusCode(200).body("due", equalTo(due)).body("dueForAll", equalTo(forAll));
    }

    private static ValidatableResponse list(RequestSpecification asker) {
        return asker.get(EXTENSIONS).then().statusCode(200);
    }
}

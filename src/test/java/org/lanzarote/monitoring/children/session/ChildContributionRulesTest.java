package org.lanzarote.monitoring.children.session;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.children.intake.GivenContributions.ALL;
import static org.lanzarote.monitoring.children.intake.GivenContributions.ageBands;
import static org.lanzarote.monitoring.children.intake.GivenContributions.genders;
import static org.lanzarote.monitoring.children.intake.GivenContributions.report;
import static org.lanzarote.monitoring.support.Asking.facilitator;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class ChildContributionRulesTest {

    @BeforeEach
    void givenALaunchedRound() {
        GivenRounds.launched("FRA", "RUS");
    }

    @Test
    void gendersAndAgeBandsSumToTheSameChildren() {
        assertRefused(report("FRA", "genders", genders(3, 3, 0)), "/genders");
    }

    @Test
    void groupWithoutAChildIsRefused() {
        var report = report("FRA", "ageBands", ageBands(0, 0, 0, 0));
        report.put("genders", genders(0, 0, 0));

        assertRefused(report, "/ageBands");
    }

    @Test
    void groupHasTenThousandChildrenAtMost() {
        var report = report("FRA", "ageBands", ageBands(10_000, 0, 0, 0));
        report.put("genders", genders(5_000, 5_000, 0));
        facilitator().body(report).post(ALL).then().statusCode(201);

        report.put("ageBands", ageBands(10_000, 0, 0, 1));
        report.put("genders", genders(5_000, 5_000, 1));
        assertRefused(report, "/ageBands");
    }

    @Test
    void everyCountIsGivenAndNoneIsNegative() {
        var report = report("FRA", "ageBands", Map.of("11-13", -1, "14-15", 2, "18", 10_001));
        report.put("genders", Map.of("GIRLS", 1));

        assertRefused(
                report,
                "/ageBands/11-13",
                "/ageBands/16-17",
                "/ageBands/18",
                "/genders/BOYS",
                "/genders/OTHER_OR_NOT_STATED");
    }

    @Test
    void eachAttestationThatIsNotGivenIsNamed() {
        assertRefused(
                report("FRA", "attestation", Map.of("childrenConsented", true, "scopeExplained", false)),
                "/attestation/guardiansConsented",
                "/attestation/scopeExplained",
                "/attestation/referralPathInPlace");
    }

    @Test
    void sessionOfTheFutureIsRefused() {
        facilitator().body(report("FRA", "month", "2027-03")).post(ALL).then().statusCode(201);

        assertRefused(report("FRA", "month", "2027-04"), "/month");
    }

    @Test
    void sessionBeforeTheConventionIsRefused() {
        facilitator().body(report("FRA", "month", "2007-10")).post(ALL).then().statusCode(201);

        assertRefused(report("FRA", "month", "2007-09"), "/month");
        assertRefused(report("FRA", "month", "0000-01"), "/month");
    }

    @Test
    void dayIsTooExactForAMonth() {
        assertRefused(report("FRA", "month", "2027-02-14"), "/month");
        assertRefused(report("FRA", "month", "2027-13"), "/month");
    }

    @Test
    void languageIsATwoLetterCodeThatExists() {
        assertRefused(report("FRA", "language", "zz"), "/language");
        assertRefused(report("FRA", "language", "French"), "/language");
    }

    @Test
    void partyIsOnTheRoster() {
        assertRefused(report("NOR"), "/party");
    }

    @Test
    void everythingThatCannotBeIsToldAtOnce() {
        var report = report("NOR", "month", "2028-01");
        report.put("language", "zz");
        report.put("genders", genders(1, 1, 1));

        assertRefused(report, "/party", "/month", "/language", "/genders");
    }

    @Test
    void fieldForTextDoesNotExistAndIsNotEchoed() {
        facilitator()
                .body(report("FRA", "note", "a name"))
                .post(ALL)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable"))
                .body("violations.pointer", contains("/note"))
                .body(not(containsString("a name")));
    }

    @Test
    void sendingAgainUnderTheSameKeyReportsOnce() {
        String first = facilitator()
                .header("Idempotency-Key", "one")
                .body(report("FRA"))
                .post(ALL)
                .path("id");

        facilitator()
                .header("Idempotency-Key", "one")
                .body(report("FRA"))
                .post(ALL)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        facilitator()
                .header("Idempotency-Key", "one")
                .body(report("RUS"))
                .post(ALL)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/key-reused"));
        facilitator().get(ALL).then().body("items", hasSize(1));
    }

    private static void assertRefused(Map<String, Object> report, String... pointers) {
        facilitator()
                .body(report)
                .post(ALL)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("violations.pointer", containsInAnyOrder(pointers));
    }
}

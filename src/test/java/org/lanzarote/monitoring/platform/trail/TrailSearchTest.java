package org.lanzarote.monitoring.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.TRAIL;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.entries;
import static org.lanzarote.monitoring.platform.trail.GivenTrail.search;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** The auditor finds entries by whatever he knows of them. */
@QuarkusTest
class TrailSearchTest {

    private static final String NOON = "2027-03-01T12:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "account,   focal-point-fra, getReply",
        "party,     FRA,             getReply",
        "operation, getParty,        getParty",
        "record,    /parties/,       getParty",
        "requestId, request-7,       getParty"
    })
    void eachFilterFindsItsEntryAlone(String filter, String value, String operation) {
        GivenRounds.launched("FRA");
        focalPoint("FRA").get("/rounds/2/replies/FRA").then().statusCode(200);
        committee()
                .header("X-Request-Id", "request-7")
                .get("/parties/XXX")
                .then()
                .statusCode(404);

        search(filter, value).body("items.operation", contains(operation));
    }

    @Test
    void outcomesArePartedFromEachOther() {
        GivenTrail.changes(10, 10);
        stakeholder().get("/rounds/10").then().statusCode(404);

        assertThat(entries("outcome", "CHANGED")).hasSize(1);
        assertThat(entries("outcome", "REFUSED")).hasSize(1);
        assertThat(entries("outcome", "READ")).hasSize(2);
    }

    @Test
    void timeIsFromIncludedUntilExcluded() {
        GivenTrail.changes(10, 10);

        assertThat(entries("operation", "prepareRound", "from", NOON)).hasSize(1);
        assertThat(entries("operation", "prepareRound", "from", "2027-03-01T12:00:00.000001Z"))
                .isEmpty();
        assertThat(entries("operation", "prepareRound", "until", NOON)).isEmpty();
        assertThat(entries("operation", "prepareRound", "until", "2027-03-01T12:00:00.000001Z"))
                .hasSize(1);
    }

    @Test
    void filtersHoldTogether() {
        GivenTrail.changes(10, 11);

        search("record", "/rounds/1", "account", "secretariat", "operation", "prepareRound")
                .body("items.record", contains("/rounds/11", "/rounds/10"));
        assertThat(entries("record", "/rounds/10", "account", "committee")).isEmpty();
    }

    @Test
    void recordIsFoundHoweverItsAddressWasSpelt() {
        GivenRounds.launched("FRA");
        GivenReplies.published("FRA");
        for (var address : List.of("/rounds/2/replies/FRA", "/rounds/2/replies/F%52A", "//rounds/2/replies/FRA/")) {
            outOfContract(committee())
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(200);
        }
        outOfContract(committee())
                .urlEncodingEnabled(false)
                .get("/rounds/2/replies/F%2fA%3f")
                .then()
                .statusCode(404);

        search("record", "/rounds/2/replies/FRA", "operation", "getReply", "account", "committee")
                .body("items.record", everyItem(equalTo("/rounds/2/replies/FRA")))
                .body("items", hasSize(3));
        for (var address : List.of(
                "https://monitoring.example/rounds/02/replies/F%52A/?x=1#top",
                "//rounds/2;x=1/replies/FRA/", "rounds/2/./replies/FRA")) {
            search("record", address, "operation", "getReply", "account", "committee")
                    .body("items", hasSize(3));
        }
        search("outcome", "REFUSED").body("items.record", contains("/rounds/2/replies/F%2FA%3F"));
    }

    @Test
    void whatIsTheAddressOfNoRecordIsRefused() {
        GivenTrail.changes(10, 10);

        for (var sign : List.of(
                "%",
                "_",
                "/rounds/1_",
                "/rounds/1!",
                "/rounds/two",
                "/rounds/2/replies/rus",
                "/rounds/2/replies/Rus/answers/",
                "/parties/fra",
                "/nothing",
                "http:",
                "//e.org:/rounds",
                "//[::1",
                "/rounds/:",
                "/rounds/%0aX:",
                "0199a0c2-7e61-7b3c-9d44-0a1b2c3d4e5f",
                "Reply of France")) {
            as("auditor")
                    .queryParam("record", sign)
                    .get(TRAIL)
                    .then()
                    .statusCode(400)
                    .body("violations.code", contains("RECORD_ADDRESS_EXPECTED"));
        }
        for (var address : List.of(
                "/", "/rounds/{round}", "/rounds/7", "/rounds/2/repl", "/organisations/0199a0c2-7e61", "/parties/FR")) {
            assertThat(entries("record", address, "account", "nobody")).isEmpty();
        }
    }

    @Test
    void pagesGoFromTheNewestToTheOldest() {
        GivenTrail.changes(10, 14);

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var asking = as("auditor").queryParam("operation", "prepareRound").queryParam("limit", 2);
            var page = (cursor == null ? asking : asking.queryParam("cursor", cursor)).get(TRAIL);
            found.addAll(page.path("items.record"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(found).containsExactly("/rounds/14", "/rounds/13", "/rounds/12", "/rounds/11", "/rounds/10");
    }

    @ParameterizedTest
    @CsvSource({
        "outcome, WRITTEN,       bad-parameter",
        "operation, getRepli,    bad-parameter",
        "party,   FR,            bad-parameter",
        "from,    yesterday,     bad-parameter",
        "until,   2027-13-01,    bad-parameter",
        "cursor,  nonsense,      bad-cursor",
        "cursor,  YWZ0ZXI6MQ,    bad-cursor"
    })
    void badFiltersAreNamed(String parameter, String value, String problem) {
        as("auditor")
                .queryParam(parameter, value)
                .get(TRAIL)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/" + problem));
        assertThat(entries("record", "/rounds/7")).isEmpty();
    }

    @Test
    void nobodyButTheAuditorSearchesOrVerifies() {
        for (var path : List.of(TRAIL, TRAIL + "/verification")) {
            secretariat().get(path).then().statusCode(403).body("type", containsString("forbidden"));
        }
    }
}

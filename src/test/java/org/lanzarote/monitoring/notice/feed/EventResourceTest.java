package org.lanzarote.monitoring.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.EVENTS;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.after;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.events;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.ids;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;

/** The feed is asked again and again, after the last event that one has. */
@QuarkusTest
class EventResourceTest {

    @Test
    void eventIsACloudEvent() {
        GivenRounds.launched("FRA");

        nobody().get(EVENTS)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("$", hasSize(1))
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].id", matchesPattern("[0-9a-f-]{36}"))
                .body("[0].source", equalTo("https://monitoring.example.org"))
                .body("[0].type", equalTo("ROUND_LAUNCHED"))
                .body("[0].subject", equalTo("/rounds/2"))
                .body("[0].time", equalTo("2027-03-01T12:00:00Z"))
                .body("[0].datacontenttype", equalTo("application/json"))
                .body("[0].data.round", equalTo(2))
                .body("[0].data.repliesDue", equalTo("2027-04-01T12:00:00Z"));
    }

    @Test
    void batchOfCloudEventsIsTheSameListUnderItsOwnMediaType() {
        GivenRounds.launched("FRA");

        nobody().accept("application/cloudevents-batch+json")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("subject", contains("/rounds/2"));
    }

    @Test
    void whatThePublicIsToldMayBeKeptAndAskedForEachTime() {
        nobody().get(EVENTS)
                .then()
                .header("Cache-Control", "public, no-cache")
                .header("Vary", containsString("Accept"));
        secretariat().get(EVENTS).then().header("Cache-Control", "no-store").header("Vary", containsString("Accept"));
    }

    @Test
    @Tag("slow") // 0.7 s
    void whoAsksAfterTheLastGetsAllOnceInTheirOrder() {
        GivenEvents.wholeRound();
        var all = ids("secretariat");
        List<String> paged =
                secretariat().get(EVENTS + "?limit=3").then().extract().path("id");
        while (paged.size() < all.size()) {
            List<String> page = secretariat()
                    .queryParam("after", last(paged))
                    .queryParam("limit", 3)
                    .get(EVENTS)
                    .then()
                    .extract()
                    .path("id");
            assertThat(page).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            paged.addAll(page);
        }

        assertThat(paged).isEqualTo(all);
        assertThat(after("secretariat", last(paged))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secretariat", "committee", "rapporteur", "focal-point-fra"})
    void whoIsToldOfAnExtensionReadsItBeforeAnythingIsSubmitted(String account) {
        GivenRounds.launched("FRA");
        GivenExtensions.extended("FRA", "2027-04-20T12:00:00Z");

        var subject = String.valueOf(events(account).get(1).get("subject"));
        assertThat(subject).isEqualTo("/rounds/2/replies/FRA/extensions");
        as(account).get(subject).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    @Tag("slow") // 0.7 s
    void typesAreChosen() {
        GivenEvents.wholeRound();

        for (var asking : List.of(secretariat(), focalPoint("FRA"))) {
            asking.get(EVENTS + "?type=REPLY_SUBMITTED,ROUND_LAUNCHED&limit=2")
                    .then()
                    .body("type", contains("ROUND_LAUNCHED", "REPLY_SUBMITTED"));
        }
        focalPoint("RUS").get(EVENTS + "?type=REPLY_SUBMITTED").then().body("$", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "after=1, after",
        "after=00000000-0000-4000-8000-000000000001, after",
        "limit=0, limit",
        "limit=201, limit",
        "type=ROUND_ENDED, type",
        "since=1, since"
    })
    void parameterThatIsNoneIsRefusedByName(String query, String name) {
        nobody().get(EVENTS + "?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo(ProblemType.BAD_PARAMETER.uri()))
                .body("violations.parameter", contains(name));
    }

    private static String last(List<String> ids) {
        return ids.get(ids.size() - 1);
    }
}

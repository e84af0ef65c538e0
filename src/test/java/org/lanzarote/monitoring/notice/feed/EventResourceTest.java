package org.lanzarote.monitoring.notice.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.EVENTS;
import static org.lanzarote.monitoring.notice.feed.GivenEvents.after;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The feed is asked again and again, after the last event that one has. */
@QuarkusTest
class EventResourceTest {

    @Test
    void eventIsACloudEventWithItsNumber() {
        GivenRounds.launched("FRA");

        nobody().get(EVENTS)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("$", hasSize(1))
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].id", matchesPattern("[0-9a-f-]{36}"))
                .body("[0].source", equalTo("https://monitoring.example.org"))
                .body("[0].type", equalTo("int.coe.lanzarote.round.launched"))
                .body("[0].subject", equalTo("/rounds/2"))
                .body("[0].time", equalTo("2027-03-01T12:00:00Z"))
                .body("[0].datacontenttype", equalTo("application/json"))
                .body("[0].number", equalTo(1))
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
                .body("number", contains(1));
    }

    @Test
    void whoAsksAfterTheLastGetsAllOnceInTheirOrder() {
        GivenEvents.wholeRound();
        var all = after("secretariat", 0);
        List<Object> paged = new ArrayList<>();
        int last = 0;
        while (paged.size() < all.size()) {
            List<Integer> page = secretariat()
                    .queryParam("after", last)
                    .queryParam("limit", 3)
                    .get(EVENTS)
                    .then()
                    .extract()
                    .path("number");
            assertThat(page).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            paged.addAll(page);
            last = page.get(page.size() - 1);
        }

        assertThat(paged)
                .isEqualTo(all.stream().map(event -> event.get("number")).toList());
        assertThat(after("secretariat", last)).isEmpty();
    }

    @Test
    void typesAreChosen() {
        GivenEvents.wholeRound();

        for (var asking : List.of(secretariat(), focalPoint("FRA"))) {
            asking.get(EVENTS + "?type=REPLY_SUBMITTED,ROUND_LAUNCHED&limit=2")
                    .then()
                    .body("type", contains("int.coe.lanzarote.round.launched", "int.coe.lanzarote.reply.submitted"));
        }
        focalPoint("RUS").get(EVENTS + "?type=REPLY_SUBMITTED").then().body("$", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "after=-1, after",
        "after=x, after",
        "after=99999999999, after",
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
}

package org.lanzarote.monitoring.replies.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLIES;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** The state of play, filtered and in figures, in a round whose limit is over and in which one Party has more time. */
@QuarkusTest
class StateOfPlayFilterTest {

    private static final String FIGURES = REPLIES + "/figures";

    /** DEU and ITA did nothing, RUS began, NOR submitted late, FRA is published. ITA and NOR were given more time. */
    @BeforeEach
    void repliesInEveryState() {
        Moment.begin(this, () -> {
            GivenRounds.launchedDue("2027-02-01T12:00:00Z", "DEU", "FRA", "ITA", "NOR", "RUS");
            GivenReplies.published("FRA");
            GivenReplies.submitted("NOR");
            GivenReplies.answered("RUS", "9.1");
            GivenExtensions.extended("ITA", "2027-05-01T12:00:00Z");
            GivenExtensions.extended("NOR", "2027-05-01T12:00:00Z");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "status=NOT_STARTED, DEU ITA",
        "status=DRAFT, RUS",
        "status=SUBMITTED, NOR",
        "status=PUBLISHED, FRA",
        "late=true, DEU FRA NOR RUS",
        "late=false, ITA",
        "extended=true, ITA NOR",
        "extended=false, DEU FRA RUS",
        "status=NOT_STARTED&late=true, DEU",
        "status=SUBMITTED&late=true&extended=true, NOR",
        "status=DRAFT&late=false, ''"
    })
    void filtersHoldTogether(String filter, String parties) {
        assertThat(allPages(filter)).isEqualTo(parties.isEmpty() ? List.of() : List.of(parties.split(" ", -1)));
    }

    @Test
    void unknownStatusIsAMistake() {
        secretariat()
                .get(REPLIES + "?status=LATE")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("status"));
    }

    @Test
    void rowsTellTheLimitInForce() {
        secretariat()
                .get(REPLIES)
                .then()
                .body("items.party", contains("DEU", "FRA", "ITA", "NOR", "RUS"))
                .body("items.late", contains(true, true, false, true, true))
                .body("items.extended", contains(false, false, true, true, false))
                .body("items.due[2]", equalTo("2027-05-01T12:00:00Z"))
                .body("items.due[4]", equalTo("2027-02-01T12:00:00Z"));
    }

    @Test
    void filterShowsNobodyMoreThanItsRows() {
        rows(focalPoint("RUS"), "late=true").body("items.party", contains("FRA", "RUS"));
        rows(focalPoint("RUS"), "status=SUBMITTED").body("items", empty());
        rows(focalPoint("RUS"), "status=NOT_STARTED").body("items", empty());
        rows(nobody(), "late=true").body("items.party", contains("FRA"));
        rows(nobody(), "extended=true").body("items", empty());
        rows(nobody(), "status=DRAFT").body("items", empty());
    }

    @Test
    void figuresCountEveryReplyOnce() {
        for (var asking : List.of(secretariat(), committee(), as("rapporteur"))) {
            asking.get(FIGURES)
                    .then()
                    .statusCode(200)
                    .body("parties", equalTo(5))
                    .body("byStatus.NOT_STARTED", equalTo(2))
                    .body("byStatus.DRAFT", equalTo(1))
                    .body("byStatus.SUBMITTED", equalTo(1))
                    .body("byStatus.PUBLISHED", equalTo(1))
                    .body("late", equalTo(4))
                    .body("extended", equalTo(2))
                    .body("answered", equalTo(10))
                    .body("questions", equalTo(25));
        }
    }

    @Test
    void figuresOfARoundInPreparationAreZero() {
        secretariat().body(GivenRounds.wish(41)).post("/rounds").then().statusCode(201);

        secretariat()
                .get("/rounds/41/replies/figures")
                .then()
                .body("parties", equalTo(0))
                .body("byStatus.DRAFT", equalTo(0))
                .body("questions", equalTo(0));
    }

    @Test
    void figuresAreForThoseWhoFollowTheReplies() {
        nobody().get(FIGURES).then().statusCode(401);
        focalPoint("FRA").get(FIGURES).then().statusCode(403);
        as("delegate-fra").get(FIGURES).then().statusCode(403);
        secretariat().get("/rounds/57/replies/figures").then().statusCode(404);
    }

    private static ValidatableResponse rows(RequestSpecification asker, String filter) {
        return asker.get(REPLIES + "?" + filter).then().statusCode(200);
    }

    /** The Parties listed, one on a page. */
    private static List<String> allPages(String filter) {
        List<String> parties = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var page = rows(
                            cursor == null ? secretariat() : secretariat().queryParam("cursor", cursor),
                            filter + "&limit=1")
                    .extract();
            parties.addAll(page.path("items.party"));
            cursor = page.path("next");
        } while (cursor != null);
        return parties;
    }
}

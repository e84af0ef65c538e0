package org.lanzarote.monitoring.outcome.recommended;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.chapter;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.paragraph;
import static org.lanzarote.monitoring.outcome.report.GivenReport.post;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.recommendationTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.report;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;
import org.lanzarote.monitoring.support.Owner;

/** All that was ever recommended to a Party takes one request, across rounds. */
@QuarkusTest
class PartyRecommendationsTest {

    private static final String OF = "/parties/{party}/recommendations";
    private static final String NEXT_REPORT = "/rounds/3/report";

    /**
     * Round 2 with its report published and round 3 with a draft, whose scale has REQUIRE at its end. FRA is in round 2
     * alone, DEU in round 3 alone.
     */
    private static void reports() {
        Moment.reach("recommended in two rounds", () -> {
            GivenReport.drafted();
            post(REPORT + "/recommendations", recommendationTo(List.of("RUS"), "II-10", "REQUIRE"))
                    .statusCode(201);
            post(REPORT + "/recommendations", recommendationTo(List.of("FRA"), "II-3", "REQUIRE"))
                    .statusCode(201);
            post(REPORT + "/recommendations", openTo("RUS", "II-4")).statusCode(201);
            GivenReport.placed(finding("RUS", "9.1", "53"));
            GivenReport.placed(finding("FRA", "9.1", "53"));
            GivenReport.adopted();
            GivenReport.published();
            GivenRounds.launched(3, "RUS", "DEU");
            Owner.execute("update round_scale set scale_rank = 9 where round_number = 3 and scale_term = 'REQUIRE'");
            post(NEXT_REPORT, report()).statusCode(201);
            post(NEXT_REPORT + "/chapters", chapter("II")).statusCode(201);
            post(NEXT_REPORT + "/paragraphs", paragraph(1, "II")).statusCode(201);
            post(NEXT_REPORT + "/recommendations", recommendation("II-1", "II", "REQUIRE", 1))
                    .statusCode(201);
            post(NEXT_REPORT + "/recommendations", recommendation("II-2", "II", "REQUEST", 1))
                    .statusCode(201);
        });
    }

    @Test
    @Tag("slow") // 0.7 s
    void mostUrgentComesFirstByTheScaleOfEachRound() {
        reports();

        list(secretariat(), "RUS", "")
                .body("items.round", contains(2, 2, 3, 2, 2, 2, 3))
                .body("items.code", contains("II-1", "II-10", "II-2", "II-4", "II-2", "IV-3", "II-1"))
                .body("items.urgencyRank", contains(1, 1, 2, 2, 3, 3, 9))
                .body(
                        "items.status",
                        contains("PUBLISHED", "PUBLISHED", "DRAFT", "PUBLISHED", "PUBLISHED", "PUBLISHED", "DRAFT"))
                .body("items.named", contains(false, true, false, true, false, false, false));
        list(secretariat(), "RUS", "?sort=ROUND")
                .body("items.round", contains(3, 3, 2, 2, 2, 2, 2))
                .body("items.code", contains("II-2", "II-1", "II-1", "II-10", "II-4", "II-2", "IV-3"));
        assertThat(allPages("RUS", "URGENCY"))
                .containsExactly("2 II-1", "2 II-10", "3 II-2", "2 II-4", "2 II-2", "2 IV-3", "3 II-1");
        assertThat(allPages("RUS", "ROUND"))
                .containsExactly("3 II-2", "3 II-1", "2 II-1", "2 II-10", "2 II-4", "2 II-2", "2 IV-3");
    }

    @Test
    @Tag("slow") // 0.8 s
    void eachTellsWhatItSaysAndWhatItRestsOn() {
        reports();

        var first = list(nobody(), "RUS", "?sort=URGENCY&limit=1")
                .body("items[0].link", equalTo("/rounds/2/report/recommendations/II-1"))
                .body("items[0].chapter", equalTo("II"))
                .body("items[0].urgency", equalTo("REQUIRE"))
                .body("items[0].addressee.kind", equalTo("ALL_PARTIES"))
                .body("items[0].paragraphs", contains(53))
                .body("items[0].text.markdown", equalTo("to do II-1"));
        String finding = first.extract().path("items[0].findings[0]");
        nobody().get("/rounds/2/findings/" + finding).then().body("party", equalTo("RUS"));
        first.body("items[0].findings", contains(finding));
        list(nobody(), "RUS", "?addressee=PARTIES_NOT_ALREADY_DOING_SO")
                .body("items.code", contains("II-4"))
                .body("items[0].text.markdown", equalTo("to *do* so[^a]\n\n- always"))
                .body("items[0].plainText", equalTo("to do so\n\n- always"))
                .body("items[0].text.citations[0].targets", contains("II-1"));
        list(nobody(), "FRA", "?addressee=NAMED_PARTIES").body("items.code", contains("II-3"));
        assertThat(nobody().accept("text/csv")
                        .get(OF + "?addressee=NAMED_PARTIES&lang=FR", "RUS")
                        .then()
                        .header("Content-Disposition", containsString("recommendations-RUS.csv"))
                        .extract()
                        .asString())
                .endsWith(
                        "\r\n2,\"II-10\",\"II\",1,\"REQUIRE\",\"REQUIRE (fr)\",\"NAMED_PARTIES\",\"Parties nommées\",\"true\",\"Oui\",,,,\"false\",\"Non\",,\"EN\",\"anglais\",\"to do II-10\",\"to do II-10\","
                                + ",\"53\",\"" + finding
                                + "\",\"PUBLISHED\",\"Publié\",\"/rounds/2/report/recommendations/II-10\"\r\n");
    }

    @Test
    void draftIsForInsidersAndOtherPartiesAreNotShown() {
        reports();

        for (var outside : List.of(nobody(), focalPoint("RUS"), as("auditor"))) {
            list(outside, "RUS", "").body("items.round", everyItem(equalTo(2))).body("items.size()", equalTo(5));
        }
        list(committee(), "RUS", "?round=3").body("items.code", contains("II-2", "II-1"));
        as("auditor")
                .get("/trail?operation=listPartyRecommendations")
                .then()
                .body("items.account", contains("committee"));
        list(nobody(), "DEU", "").body("items", empty());
        list(secretariat(), "DEU", "").body("items.round", everyItem(equalTo(3)));
        list(secretariat(), "FRA", "")
                .body("items.round", everyItem(equalTo(2)))
                .body("items.code", hasItem("II-4"));
        list(secretariat(), "ALB", "").body("items", empty());
    }

    @Test
    void filtersHoldTogetherAndMistypedOnesAreRefused() {
        reports();

        list(secretariat(), "RUS", "?urgency=REQUIRE&round=2").body("items.code", contains("II-1", "II-10"));
        list(secretariat(), "RUS", "?chapter=IV&sort=ROUND").body("items.code", contains("IV-3"));
        list(secretariat(), "RUS", "?round=3&chapter=IV").body("items", empty());
        secretariat()
                .get(OF + "?urgency=URGE&round=17&chapter=XX", "RUS")
                .then()
                .statusCode(400)
                .body("violations.parameter", containsInAnyOrder("urgency", "round", "chapter"));
        nobody().get(OF + "?sort=DATE", "RUS").then().statusCode(400);
        nobody().get(OF + "?cursor=MTIz", "RUS").then().statusCode(400);
        nobody().get(OF, "XXX").then().statusCode(404);
    }

    private static ValidatableResponse list(RequestSpecification asking, String party, String filter) {
        return asking.get(OF + filter, party).then().statusCode(200);
    }

    private static List<String> allPages(String party, String sort) {
        List<String> found = new ArrayList<>();
        @Nullable String next = null;
        do {
            var asking = secretariat().queryParam("limit", 2).queryParam("sort", sort);
            var page = (next == null ? asking : asking.queryParam("cursor", next))
                    .get(OF, party)
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, Object>> items = page.path("items");
            items.forEach(item -> found.add(item.get("round") + " " + item.get("code")));
            next = page.path("next");
        } while (next != null);
        return found;
    }

    /** A recommendation to those not already doing so, which names a Party. */
    private static Map<String, Object> openTo(String party, String code) {
        var wish = new HashMap<>(recommendation(code, "II", "REQUEST", 54));
        wish.put("addressee", Map.of("kind", "PARTIES_NOT_ALREADY_DOING_SO", "parties", List.of(party)));
        wish.put("text", cited("to *do* so[^a]\n\n- always", citation("a", "RECOMMENDATION", "II-1")));
        return wish;
    }
}

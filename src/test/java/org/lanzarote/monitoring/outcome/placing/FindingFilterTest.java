package org.lanzarote.monitoring.outcome.placing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.citation;
import static org.lanzarote.monitoring.outcome.report.GivenReport.cited;
import static org.lanzarote.monitoring.outcome.report.GivenReport.findingWish;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.codebook.GivenCodebook;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** Findings are found by each filter, in each order, and counted by the values of each. */
@QuarkusTest
class FindingFilterTest {

    @Test
    @Tag("slow") // 0.8 s
    void findingsAreFoundInEachOrderAndCountedByWhatTheyHave() {
        GivenReport.drafted();
        GivenRapporteurs.appointed("9");
        var rus =
                written(secretariat(), "RUS", "12", "GAP", "Une loi prévoit l’École.[^a]", "RESERVATION", "RUS/20(3)");
        var fra = written(as("rapporteur"), "FRA", "9.1", "IN_LINE", "Article 20(3) is kept.[^a]", "PARAGRAPH", "53");
        var nor = written(secretariat(), "NOR", "9.1", "GAP", "Nothing is said.[^a]", "PARAGRAPH", "53");
        as("rapporteur")
                .header("If-Match", secretariat().get(FINDINGS + "/" + fra).header("ETag"))
                .post(FINDINGS + "/" + fra + "/propose")
                .then()
                .statusCode(204);

        found("", rus, fra, nor);
        found("?party=RUS,NOR", rus, nor);
        found("?question=9,12", rus, fra, nor);
        found("?question=9&party=NOR,RUS", nor);
        found("?chapter=IV", rus);
        found("?chapter=II,IV&nature=GAP", rus, nor);
        found("?nature=IN_LINE,NEUTRAL", fra);
        found("?state=PROPOSED,AGREED", fra);
        found("?author=rapporteur", fra);
        found("?author=rapporteur,secretariat", rus, fra, nor);
        found("?article=20(3)", rus);
        found("?article=20", rus);
        found("?text=PREVOIT L’ecole", rus);
        found("?text=pré_oit");
        found("?paragraph=53&state=DRAFT", nor);
        found("?sort=PARTY", fra, nor, rus);
        found("?sort=QUESTION", fra, nor, rus);
        found("?sort=LATEST", nor, fra, rus);
        walked("PARTY", fra, nor, rus);
        walked("QUESTION", fra, nor, rus);
        walked("LATEST", nor, fra, rus);
        String next = committee().get(FINDINGS + "?limit=1&sort=PARTY").path("next");
        committee().get(FINDINGS + "?sort=QUESTION&cursor=" + next).then().statusCode(400);
        String youngest = committee().get(FINDINGS + "?limit=1&sort=LATEST").path("next");
        assertThat(new String(Base64.getUrlDecoder().decode(youngest), UTF_8))
                .as("a cursor, which tells no time")
                .isEqualTo(FINDINGS + " LATEST " + nor);
        committee().get(FINDINGS + "?cursor=" + youngest).then().statusCode(400);
        nobody().get(FINDINGS + "?sort=LATEST&cursor=" + youngest)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-cursor"));
        committee()
                .get(FINDINGS + "?sort=LATEST&text=nowhere&cursor=" + youngest)
                .then()
                .statusCode(200)
                .body("items", empty());
        for (var wrong : List.of(
                "party=XXX", "party=RUS,XXX&state=AGREED", "question=99", "article=2", "state=OPEN", "sort=AUTHOR")) {
            committee().get(FINDINGS + "?" + wrong).then().statusCode(400);
        }
        committee().get(FINDINGS + "?text=" + "x".repeat(201)).then().statusCode(400);

        counted("")
                .body("total", equalTo(3))
                .body("party.value", contains("FRA", "NOR", "RUS"))
                .body("question.value", contains("12", "9", "9.1"))
                .body("question.count", contains(1, 2, 2))
                .body("chapter.value", contains("II", "IV"))
                .body("nature.count", contains(2, 1))
                .body("state.value", contains("DRAFT", "PROPOSED"))
                .body("author.value", contains("rapporteur", "secretariat"));
        // The values of a filter that is set are counted beside the others, so that they can be compared.
        counted("?party=RUS&nature=GAP")
                .body("total", equalTo(1))
                .body("party.value", contains("NOR", "RUS"))
                .body("nature.value", contains("GAP"))
                .body("author.value", contains("secretariat"));
        coded(fra, rus);
        counted("?question=9&paragraph=53").body("total", equalTo(2)).body("question.value", contains("9", "9.1"));
        counted("?text=nowhere").body("total", equalTo(0)).body("party", empty());
        committee().get("/rounds/2/finding-facets?party=XXX").then().statusCode(400);
        committee().get("/rounds/7/finding-facets").then().statusCode(404);
        committee().get("/rounds/7/findings").then().statusCode(404);
    }

    /** FRA has two codes and RUS one, which are counted, like what is stale, beside the other filters. */
    private static void coded(String fra, String rus) {
        GivenCodebook.revise(GivenCodebook.code("GAP"), GivenCodebook.code("PARTLY"))
                .statusCode(204);
        GivenCodebook.coded(FINDINGS + "/" + fra, "PARTLY", "GAP");
        GivenCodebook.coded(FINDINGS + "/" + rus, "GAP");

        found("?coded=PARTLY", fra);
        found("?coded=PARTLY,GAP", rus, fra);
        committee().get(FINDINGS + "?coded=PARTLY,OTHER&party=NOR").then().statusCode(400);
        counted("").body("coded.value", contains("GAP", "PARTLY")).body("coded.count", contains(2, 1));
        counted("?coded=PARTLY")
                .body("total", equalTo(1))
                .body("coded.count", contains(2, 1))
                .body("party.value", contains("FRA"));
        counted("").body("stale.value", contains("false")).body("stale.count", contains(3));
        counted("?stale=true&party=RUS")
                .body("total", equalTo(0))
                .body("stale.value", contains("false"))
                .body("stale.count", contains(1));
    }

    private static String written(
            RequestSpecification by,
            String party,
            String question,
            String nature,
            String markdown,
            String kind,
            String target) {
        Map<String, Object> wish = new HashMap<>(findingWish(party, question));
        wish.put("nature", nature);
        wish.put("text", cited(markdown, citation("a", kind, target)));
        return by.body(wish).post(FINDINGS).then().statusCode(201).extract().path("id");
    }

    private static void found(String filter, String... ids) {
        committee().get(FINDINGS + filter).then().statusCode(200).body("items.id", equalTo(List.of(ids)));
    }

    /** The same, one after the other. */
    private static void walked(String sort, String... ids) {
        List<String> seen = new ArrayList<>();
        var page = committee().get(FINDINGS + "?limit=1&sort=" + sort).then().statusCode(200);
        seen.addAll(page.extract().path("items.id"));
        while (page.extract().header("Link") != null) {
            var next = page.extract().header("Link").replaceAll("<(.*)>.*", "$1");
            page = committee().urlEncodingEnabled(false).get(next).then().statusCode(200);
            seen.addAll(page.extract().path("items.id"));
        }
        assertThat(seen).containsExactly(ids);
    }

    private static ValidatableResponse counted(String filter) {
        return committee().get("/rounds/2/finding-facets" + filter).then().statusCode(200);
    }
}

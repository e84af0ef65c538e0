package org.lanzarote.monitoring.outcome.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.passage;
import static org.lanzarote.monitoring.replies.publication.GivenTakeDowns.takenDownEverywhere;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.corrigendum.GivenCorrigenda;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.outcome.translation.GivenTranslations;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** Whoever tracks recommendations finds those that are public, what changed of them since, and both as linked data. */
@QuarkusTest
class TrackingTest {

    private static final String FEED = "/recommendations";
    private static final String JSON_LD = "application/ld+json";
    private static final String NAME = "Ludmilla Harkonnen of Dunwich";

    @BeforeEach
    void anAdoptedReport() {
        Moment.begin(this, () -> {
            GivenRounds.launched("RUS", "FRA", "NOR");
            GivenReplies.answered("FRA");
            GivenReplies.saved("FRA", "1.2", "It was " + NAME + " who said so.");
            GivenReplies.submit("FRA");
            GivenReplies.publish("FRA");
            GivenReport.written();
            GivenReport.put(
                            REPORT,
                            with(
                                    GivenReport.report(),
                                    "themes",
                                    List.of(Map.of("key", "law", "title", Map.of("en", "Law", "fr", "Droit")))))
                    .statusCode(204);
            var recommendation = new HashMap<>(GivenReport.recommendationTo(List.of("NOR"), "II-4", "INVITE"));
            recommendation.put("text", plain("to hear " + NAME));
            recommendation.put("theme", "law");
            recommendation.put("legalBasis", List.of(Map.of("kind", "CONVENTION", "place", "20(1)(c)")));
            GivenReport.post(REPORT + "/recommendations", recommendation).statusCode(201);
            GivenReport.adopted();
        });
    }

    @Test
    void theyAreFollowedFromTheirPublicationInTheOrderOfTheirChanges() {
        secretariat().get(FEED).then().statusCode(200).body("items", empty());
        GivenReport.published();
        var all = feed("").body("items.code", contains("II-1", "II-2", "II-4", "IV-3"))
                .body("items.edition", contains(1, 1, 1, 1))
                .body("items[2].theme.title.fr", equalTo("Droit"))
                .body("items[2].legalBasis.place", contains("20(1)(c)"))
                .body("items[2].addressee.parties", contains("NOR"))
                .body("items[2].urgency.rank", equalTo(3))
                .body("items[2].texts.words", contains("to hear " + NAME))
                .body("items[2].reference", equalTo("T-ES(2027)01"))
                .extract();
        nobody().get("/search?q=20(1)(c)&kind=RECOMMENDATION").then().body("items.key", contains("II-4"));
        String tag = all.header("ETag");
        nobody().header("If-None-Match", tag).get(FEED).then().statusCode(304);
        String first = all.path("items[0].id");
        int last = all.path("items[3].change");
        feed("?after=" + last).body("items", empty());

        GivenCorrigenda.open("A misprint");
        GivenCorrigenda.correct(1, "/recommendations/II-2", plain("to do it at once"))
                .statusCode(204);
        GivenCorrigenda.issue(1).statusCode(204);
        GivenTranslations.confirmed("recommendations/II-1", "de faire II-1");

        nobody().header("If-None-Match", tag).get(FEED).then().statusCode(200);
        feed("?after=" + last)
                .body("items.code", contains("II-2", "II-1"))
                .body("items.edition", contains(2, 1))
                .body("items.correctedIn", contains(List.of(2), List.of()))
                .body("items[0].texts.words", contains("to do it at once"))
                .body("items[1].id", equalTo(first))
                .body("items[1].texts.language", contains("EN", "FR"))
                .body("items[1].texts.authentic", contains(true, false))
                .body("items[1].texts.words", contains("to do II-1", "de faire II-1"));
        edition(1).body("find { it.code == 'II-2' }.texts.words", contains("to do II-2"));
        edition(2)
                .body("find { it.code == 'II-2' }.texts.words", contains("to do it at once"))
                .body("edition", contains(2, 2, 2, 2))
                .body("correctedIn", contains(List.of(), List.of(2), List.of(), List.of()));
        String next = feed("?limit=3").body("items", hasSize(3)).extract().path("next");
        feed("?limit=3&cursor=" + next).body("items.code", contains("II-1"));
    }

    @Test
    void theyComeAgainWhenWhatTheirTermMeansIsCorrected() {
        GivenReport.published();
        int last = feed("").extract().path("items[3].change");
        var words = Map.of("en", "No duty", "fr", "Aucune obligation");
        var term = Map.of("term", "INVITE", "label", words, "verb", words, "meaning", words);

        corrected(Map.of("urgencyScale", List.of(term), "reason", "A slip"));

        int next = feed("?after=" + last)
                .body("items.code", contains("II-2", "II-4", "IV-3"))
                .body("items[0].urgency.meaning.fr", equalTo("Aucune obligation"))
                .extract()
                .path("items[2].change");
        corrected(Map.of("title", words, "reason", "A slip"));
        feed("?after=" + next).body("items", empty());
    }

    private static void corrected(Map<String, Object> body) {
        secretariat()
                .header("If-Match", GivenRounds.tag())
                .body(body)
                .post("/rounds/2/correct")
                .then()
                .statusCode(204);
    }

    @Test
    void whatIsTakenDownIsTakenDownThereToo() {
        GivenReport.published();
        int last = feed("").extract().path("items[3].change");
        String id = GivenTracking.id("II-4");

        takenDownEverywhere("FRA", passage("1.2", NAME, "personal data"));

        feed("?after=" + last).body("items.texts.words", contains(List.of("to hear [withheld: personal data]")));
        nobody().get(FEED + "/" + id).then().body("texts.words", contains("to hear [withheld: personal data]"));
        edition(1).body("find { it.code == 'II-4' }.texts.words", contains("to hear [withheld: personal data]"));
        for (var address : List.of(FEED, FEED + "/" + id, REPORT + "/editions/1/recommendations")) {
            linked(address).body(not(containsString("Harkonnen"))).body(containsString("to hear"));
        }
    }

    @Test
    void eachFilterTakesSeveralValues() {
        GivenReport.published();
        feed("?party=RUS,FRA").body("items.code", contains("II-1", "II-2", "IV-3"));
        feed("?party=NOR&urgency=INVITE,REQUEST").body("items.code", contains("II-2", "II-4", "IV-3"));
        feed("?theme=law&round=1,2").body("items.code", contains("II-4"));
        for (var mistyped : List.of("party=XXX", "theme=laws", "round=9", "urgency=URGE", "after=x", "cursor=abc")) {
            nobody().get(FEED + "?" + mistyped).then().statusCode(400);
        }
    }

    @Test
    @Tag("slow") // 0.9 s
    void linkedDataNamesThingsByAddressesOfThisService() {
        GivenReport.published();
        String id = GivenTracking.id("II-4");
        secretariat().get(FEED).then().contentType("application/json").body("items.code", hasItem("II-4"));
        secretariat()
                .accept(JSON_LD)
                .get(FEED)
                .then()
                .contentType(JSON_LD)
                .body("'@graph'.identifier", hasItem("II-4"));
        var one = linked(FEED + "/" + id)
                .body("'@graph'[0].'@id'", equalTo("/recommendations/" + id))
                .body("'@graph'[0].identifier", equalTo("II-4"))
                .body("'@graph'[0].place", equalTo(REPORT + "/recommendations/II-4"))
                .body("'@graph'[0].edition", equalTo(REPORT + "/editions/1"))
                .body("'@graph'[0].addressee", contains("/parties/NOR"))
                .body("'@graph'[0].addresseeClass", equalTo("/recommendations/vocabulary#NAMED_PARTIES"))
                .body("'@graph'[0].urgency", equalTo("/rounds/2/urgency-scale#INVITE"))
                .body("'@graph'[0].theme", equalTo(REPORT + "#theme-law"))
                .body("'@graph'[0].text[0].'@language'", equalTo("en"))
                .body("'@graph'[0].legalBasis[0].identifier", equalTo("20(1)(c)"))
                .body(
                        "'@graph'.findAll { it.'@type' == 'skos:Concept' }.identifier",
                        containsInAnyOrder("INVITE", "law"))
                .extract();
        var vocabulary = linked(FEED + "/vocabulary")
                .body("'@graph'.'@id'", hasItem("/recommendations/vocabulary#NAMED_PARTIES"))
                .extract();
        Map<String, Object> context = one.path("'@context'");
        assertThat(context).isEqualTo(vocabulary.path("'@context'")).containsKeys("text", "urgency", "correctedIn");
        linked(FEED).body("'@graph'.findAll { it.text }.identifier", contains("II-1", "II-2", "II-4", "IV-3"));
        linked(REPORT + "/editions/1/recommendations")
                .body("'@graph'.findAll { it.text }.'@id'", hasSize(4))
                .contentType(startsWith(JSON_LD));
    }

    private static Map<String, Object> with(Map<String, Object> wish, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(wish);
        changed.put(name, value);
        return changed;
    }

    private static ValidatableResponse feed(String query) {
        return nobody().get(FEED + query).then().statusCode(200);
    }

    private static ValidatableResponse edition(int number) {
        return nobody().get(REPORT + "/editions/" + number + "/recommendations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse linked(String address) {
        return nobody().accept(JSON_LD).get(address).then().statusCode(200);
    }
}

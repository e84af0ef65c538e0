package org.lanzarote.monitoring.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.code;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.retired;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.revise;
import static org.lanzarote.monitoring.outcome.report.GivenReport.FINDINGS;
import static org.lanzarote.monitoring.outcome.report.GivenReport.finding;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.analysis.exercise.GivenExercises;
import org.lanzarote.monitoring.analysis.rapporteur.GivenRapporteurs;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** Findings carry codes of the codebook, which nobody but insiders reads. */
@QuarkusTest
class FindingCodesTest {

    @Test
    @Tag("slow") // 1.8 s
    void findingCarriesCodesThatInsidersAloneReadAlsoWhenItIsPublished() {
        GivenReport.drafted();
        var russian = finding("RUS", "9.1", "53");
        set(FINDINGS + "/" + russian, tag(FINDINGS + "/" + russian), "GAP")
                .statusCode(422)
                .body("violations.detail", contains("The codebook has no code GAP; it has none yet"));
        revise(code("GAP"), code("PARTLY"), retired("OLD")).statusCode(204);
        var french = finding("FRA", "12", "242");
        var path = FINDINGS + "/" + russian;
        var before = tag(path);

        set(path, before, "PARTLY", "GAP").statusCode(204).header("ETag", not(equalTo(before)));
        assertThat(tag(path)).isNotEqualTo(before);
        set(path, before, "GAP").statusCode(412);
        committee().get(path).then().body("codes", contains("GAP", "PARTLY"));
        secretariat().get(path).then().body("permittedActions", hasItem("CODE"));
        set(path, tag(path), "GAP", "GAP", "OLD", "UNKNOWN")
                .statusCode(422)
                .body("violations.code", hasItem("CODE_RETIRED"))
                .body("violations.code", hasItem("CODE_REPEATED"))
                .body("violations.code", hasItem("CODE_UNKNOWN"));
        committee().get(FINDINGS + "?coded=PARTLY").then().body("items.id", contains(russian));
        committee().get(FINDINGS + "?coded=OLD").then().body("items", empty());
        committee()
                .get(FINDINGS + "?coded=PARTY")
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("coded"));
        committee().get(FINDINGS).then().body("items.codes", contains(List.of("GAP", "PARTLY"), List.of()));

        revise(code("GAP"), retired("PARTLY"), retired("OLD")).statusCode(204);
        set(path, tag(path), "PARTLY").statusCode(204);
        committee().get(path).then().body("codes", contains("PARTLY"));
        set(path, tag(path), "GAP").statusCode(204);
        set(path, tag(path), "PARTLY").statusCode(422);
        set(FINDINGS + "/" + french, tag(FINDINGS + "/" + french)).statusCode(204);

        GivenReport.placed(russian);
        GivenReport.adopted();
        GivenReport.published();
        nobody().get(path).then().statusCode(200).body("codes", nullValue());
        focalPoint("RUS").get(path).then().statusCode(200).body("codes", nullValue());
        nobody().get(FINDINGS + "?coded=GAP").then().body("items", empty());
        nobody().get(FINDINGS + "?coded=NONE").then().statusCode(200).body("items", empty());
        nobody().get(FINDINGS).then().body("items", hasSize(1)).body("items[0].codes", nullValue());
        nobody().get("/rounds/2/finding-facets")
                .then()
                .body("total", equalTo(1))
                .body("coded", empty());
        nobody().get("/rounds/2/finding-facets?coded=GAP")
                .then()
                .body("total", equalTo(0))
                .body("party", empty());
        secretariat()
                .get(path)
                .then()
                .body("permittedActions", contains("REVISE", "PLACE", "WITHDRAW_OBSERVATION", "CODE"));
        set(path, tag(path)).statusCode(204);
        committee().get(path).then().body("codes", empty());
    }

    @Test
    @Tag("slow") // 0.7 s
    void rapporteurCodesTheFindingsOfTheQuestionsForWhichItIsAppointed() {
        GivenReport.drafted();
        revise(code("GAP")).statusCode(204);
        var own = FINDINGS + "/" + finding("RUS", "9.1", "53");
        var other = FINDINGS + "/" + finding("RUS", "12", "242");
        set(as("rapporteur"), own, tag(own), "GAP")
                .statusCode(403)
                .body("detail", equalTo("You are not appointed for question 9.1 today"));

        GivenRapporteurs.appointed("9");

        as("rapporteur").get(own).then().body("permittedActions", hasItem("CODE"));
        as("rapporteur").get(other).then().body("permittedActions", empty());
        set(as("rapporteur"), own, tag(own), "GAP").statusCode(204);
        committee().get(own).then().body("codes", contains("GAP"));
        set(as("rapporteur"), other, tag(other), "GAP").statusCode(403);
        set(committee(), own, tag(own)).statusCode(403);

        GivenReport.placed(GivenExercises.id(own));
        GivenReport.adopted();
        GivenReport.published();
        as("rapporteur").get(own).then().body("permittedActions", contains("CODE"));
        set(as("rapporteur"), own, tag(own)).statusCode(204);
        committee().get(own).then().body("codes", empty());
    }

    private static ValidatableResponse set(String path, String tag, String... codes) {
        return set(secretariat(), path, tag, codes);
    }

    private static ValidatableResponse set(RequestSpecification by, String path, String tag, String... codes) {
        return by.header("If-Match", tag)
                .body(Map.of("codes", List.of(codes)))
                .put(path + "/codes")
                .then();
    }
}

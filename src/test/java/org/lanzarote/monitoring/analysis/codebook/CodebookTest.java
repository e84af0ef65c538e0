package org.lanzarote.monitoring.analysis.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.CODEBOOK;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.HEADINGS;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.TABLE;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.code;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.load;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.retired;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.revise;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.started;
import static org.lanzarote.monitoring.analysis.codebook.GivenCodebook.tag;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** The codebook of a round, version by version. */
@QuarkusTest
class CodebookTest {

    @Test
    void eachChangeMakesAVersionAndEarlierOnesStay() {
        GivenRounds.prepared();
        secretariat()
                .get(CODEBOOK)
                .then()
                .header("ETag", equalTo("\"0\""))
                .body("number", equalTo(0))
                .body("codes", empty())
                .body("permittedActions", contains("REVISE", "LOAD", "START", "COPY"));

        started();
        secretariat()
                .get(CODEBOOK)
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("codes.key", contains("GAP", "IN_LINE", "UNDER_REVIEW", "NO_INFORMATION"))
                .body("codes[0].name.fr", equalTo("Lacune"))
                .body("writtenBy", equalTo("secretariat"))
                .body("permittedActions", contains("REVISE", "LOAD"));
        as("rapporteur").get(CODEBOOK).then().statusCode(200).body("permittedActions", empty());
        secretariat().header("If-Match", tag()).post(CODEBOOK + "/start").then().statusCode(409);
        var stale = tag();

        revise(code("NEW"), code("GAP"), retired("IN_LINE"), code("UNDER_REVIEW"))
                .statusCode(204)
                .header("ETag", equalTo("\"2\""));
        secretariat()
                .header("If-Match", stale)
                .body(Map.of("reason", "Late", "codes", List.of()))
                .put(CODEBOOK)
                .then()
                .statusCode(412);
        revise(code("NEW"), code("GAP"), retired("IN_LINE"), code("UNDER_REVIEW"))
                .statusCode(204)
                .header("ETag", equalTo("\"2\""));
        as("committee")
                .get(CODEBOOK + "/versions")
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0].reason", equalTo("Learnt from the first answers"))
                .body("items[0].changes.added", contains("NEW"))
                .body("items[0].changes.revised", contains("GAP", "UNDER_REVIEW"))
                .body("items[0].changes.retired", contains("IN_LINE"))
                .body("items[0].changes.removed", contains("NO_INFORMATION"))
                .body("items[0].changes.reordered", equalTo(false));
        secretariat()
                .get(CODEBOOK + "/versions/1")
                .then()
                .body("codes", hasSize(4))
                .body("permittedActions", empty());
        secretariat().get(CODEBOOK + "/versions/3").then().statusCode(404);

        GivenRounds.prepared(3);
        secretariat()
                .header("If-Match", "\"0\"")
                .body(Map.of("round", 2))
                .post("/rounds/3/codebook/copy")
                .then()
                .statusCode(204);
        secretariat().get("/rounds/3/codebook").then().body("codes.key", contains("NEW", "GAP", "UNDER_REVIEW"));
        GivenRounds.prepared(4);
        secretariat()
                .header("If-Match", "\"0\"")
                .body(Map.of("round", 4))
                .post("/rounds/4/codebook/copy")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/codebook-empty"));
    }

    @Test
    @Tag("slow") // 1.1 s
    void everythingWrongIsToldAndNothingIsChanged() {
        GivenReport.drafted();
        started();
        var finding = GivenReport.finding("RUS", "9.1", "53");
        var path = GivenReport.FINDINGS + "/" + finding;
        secretariat()
                .header("If-Match", GivenReport.tag(path))
                .body(Map.of("codes", List.of("GAP")))
                .put(path + "/codes")
                .then()
                .statusCode(204);
        var nameless = code("NAMELESS");
        nameless.put("name", Map.of("en", "", "fr", "Nom"));

        revise(code("lower case"), nameless)
                .statusCode(422)
                .body("violations.pointer", containsInAnyOrder("/codes/0/key", "/codes/1/name/en"));
        revise(code("NEW"), code("NEW"))
                .statusCode(422)
                .body("violations.pointer", contains("/codes/1/key", "/codes"))
                .body("violations.code", contains("CODE_TWICE", "CODE_IN_USE"));
        secretariat()
                .header("Accept-Language", "fr")
                .header("If-Match", tag())
                .body(Map.of("reason", "x", "codes", List.of()))
                .put(CODEBOOK)
                .then()
                .statusCode(422)
                .body("violations[0].detail", containsString("Le code GAP est utilisé"));
        load(
                        "",
                        HEADINGS
                                + "\nlower,,Nom,What,Quoi,,,only English,,perhaps\nNEW,N,N,D,D,,,,,\n\nNEW,N,N,D,D,,,,,\nshort\n")
                .statusCode(422)
                .body("violations.cell", hasItems("A2", "B2", "I2", "J2", "A6"))
                .body("violations.parameter", hasItems("reason"));
        load("A reason", HEADINGS + "\nNEW,N,N,D,D,,,,,\n\nNEW,N,N,D,D,,,,,\n")
                .statusCode(422)
                .body("violations.cell", contains("A4", "A1"));
        load("Not\u200B seen", HEADINGS + "\nGAP,N,N,D,D,,,,,\n")
                .statusCode(422)
                .body("violations.parameter", contains("reason"));
        load("A reason", "key,name\n").statusCode(422).body("violations.cell", contains("A1"));
        for (var broken : List.of("\n\"open", "\nNEW,\"N\" N,N,D,D,,,,,\n")) {
            load("A reason", HEADINGS + broken)
                    .statusCode(422)
                    .body("detail", containsString("CSV"))
                    .body("detail", containsString("line 2"))
                    .body("detail", not(containsString("Exception")));
        }
        secretariat().get(CODEBOOK).then().body("number", equalTo(1)).body("codes", hasSize(4));

        revise(code("NEW"), retired("GAP")).statusCode(204);
    }

    @Test
    void removedKeyComesBackWithItsMeaningAndNoOther() {
        GivenRounds.prepared();
        revise(code("GONE"), code("KEPT")).statusCode(204);
        var renamed = new HashMap<>(code("GONE"));
        renamed.put("name", Map.of("en", "Its last name", "fr", "Son dernier nom"));
        revise(renamed, code("KEPT")).statusCode(204);
        revise(code("KEPT")).statusCode(204);
        revise(code("KEPT"), code("NEW")).statusCode(204);

        revise(code("KEPT"), code("GONE"))
                .statusCode(422)
                .body("violations.pointer", contains("/codes/1/key"))
                .body("violations[0].code", equalTo("KEY_HAD_MEANING"))
                .body("violations[0].detail", containsString("\"Its last name\""));
        secretariat()
                .header("Accept-Language", "fr")
                .header("If-Match", tag())
                .contentType("text/csv")
                .queryParam("reason", "x")
                .body((HEADINGS + "\nKEPT,K,K,D,D,,,,,\nGONE,N,N,D,D,,,,,\n").getBytes(UTF_8))
                .put(TABLE)
                .then()
                .statusCode(422)
                .body("violations.cell", contains("A3"))
                .body("violations[0].detail", containsString("« Son dernier nom »"));
        secretariat().get(CODEBOOK).then().body("number", equalTo(4));

        renamed.put("includes", Map.of("en", "An example", "fr", "Un exemple"));
        revise(code("KEPT"), renamed).statusCode(204);
    }
}

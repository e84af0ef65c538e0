package org.lanzarote.monitoring.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.lanzarote.monitoring.platform.problem.HostileBody.bodyWith;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

@QuarkusTest
class ProblemTest {

    @Test
    void everyProblemTypeIsExplainedAtItsAddress() {
        List<Map<String, Object>> types = nobody().get("/problems").path("");

        assertThat(types).hasSize(ProblemType.values().length);
        for (var type : types) {
            nobody().get((String) type.get("type"))
                    .then()
                    .statusCode(200)
                    .body("", equalTo(type))
                    .body("title", not(equalTo("")))
                    .body("remedy", not(equalTo("")));
        }
        problem(nobody().get("/problems/unheard-of").then(), 404, "not-found");
    }

    @Test
    void problemIsToldInFrenchByAcceptLanguageAndKeepsItsCodesAndFields() {
        var body = Map.of("number", 0, "theme", Map.of("en", " "));
        var english = secretariat().body(body).post("/rounds");
        var french = secretariat()
                .header("Accept-Language", "fr-FR, en;q=0.5")
                .body(body)
                .post("/rounds");

        problem(english.then(), 422, "invalid").header("Content-Language", equalTo("en"));
        problem(french.then(), 422, "invalid")
                .header("Content-Language", equalTo("fr"))
                .header("Vary", containsString("Accept-Language"))
                .body("title", equalTo("Contenu non valide"))
                .body("detail", equalTo("Le contenu n’est pas valide"))
                .body("violations.detail", not(hasItem(containsString("must"))));
        for (var kept : List.of("violations.pointer", "violations.code", "type")) {
            assertThat(french.<Object>path(kept)).isEqualTo(english.path(kept)).isNotNull();
        }
        assertThat(french.<List<String>>path("violations.code")).contains("NOT_BLANK", "MIN", "NOT_NULL");
        nobody().header("Accept-Language", "fr")
                .get("/problems/stale")
                .then()
                .header("Content-Language", equalTo("fr"))
                .body("title", equalTo("Étiquette périmée"));
        nobody().header("Accept-Language", "fr")
                .get("/rounds/77")
                .then()
                .header("Content-Language", equalTo("fr"))
                .body("detail", equalTo("Il n’y a pas de cycle 77"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/", "/rounds/2/nothing", "/parties/FRA/nothing/at/all", "/Parties"})
    void unknownPathIsNotFound(String path) {
        problem(nobody().get(path).then(), 404, "not-found");
        problem(secretariat().body("{}").post(path).then(), 404, "not-found");
    }

    @Test
    void wrongMethodIsNotAllowed() {
        problem(nobody().delete("/parties").then(), 405, "method-not-allowed");
        problem(secretariat().body("{}").put("/rounds").then(), 405, "method-not-allowed");
    }

    @Test
    void bodyOfAnotherMediaTypeIsNotTaken() {
        for (var type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
            problem(secretariat().contentType(type).body("x=1").post("/rounds").then(), 415, "unsupported-media-type");
        }
    }

    @Test
    void unknownMediaTypeIsNotGiven() {
        problem(nobody().accept("image/png").get("/parties").then(), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"number\": 2,}", "{'number': 2}", "number=2", "\u0000", "{\"number\": 2, \"number\": 3}"
            })
    void whatIsNotJsonIsUnreadable(String body) {
        problem(secretariat().body(body).post("/rounds").then(), 400, "unreadable")
                .body("detail", containsString("line 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "{} {}", "{} 7", "\"text\"", "true"})
    void otherJsonThanAnObjectIsUnreadable(String body) {
        problem(secretariat().body(body).post("/rounds").then(), 400, "unreadable")
                .body("violations.pointer", contains(""));
    }

    @Test
    void missingBodyIsInvalid() {
        problem(secretariat().post("/rounds").then(), 422, "invalid").body("violations.pointer", contains(""));
        problem(secretariat().body("null").post("/rounds").then(), 422, "invalid");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "/number, two",
                "/number, |\"2\"|",
                "/number, 2.5",
                "/number, true",
                "/number, 99999999999",
                "/theme, text",
                "/urgencyScale, {}",
                "/urgencyScale/0/rank, []",
                "/theme/en, 7",
                "/theme/en, [\"text\"]",
                "/repliesDue, tomorrow",
                "/repliesDue, 1798761600",
                "/repliesDue, |\"2027-04-01T12:00:00\"|",
                "/repliesDue, |\"+294277-01-01T00:00:00Z\"|",
                "/repliesDue, |\"-0001-01-01T00:00:00Z\"|",
                "/repliesDue, |\"+1000000000-12-31T23:59:59Z\"|"
            })
    void valueOfAnotherTypeIsUnreadableAndToldByItsPlace(String pointer, String value) {
        var json = value.matches("[a-z]+") && !List.of("true", "null").contains(value) ? '"' + value + '"' : value;

        problem(secretariat().body(bodyWith(pointer, json)).post("/rounds").then(), 400, "unreadable")
                .body("violations.pointer", contains(pointer));
    }

    @Test
    void reasonNamesNoClassOfOurs() {
        for (var pointer : List.of("/number", "/theme", "/repliesDue", "/urgencyScale/0/rank", "/colour")) {
            problem(
                            secretariat()
                                    .body(bodyWith(pointer, "{\"a\": []}"))
                                    .post("/rounds")
                                    .then(),
                            400,
                            "unreadable")
                    .body("violations", hasSize(1))
                    .body("violations[0].detail", not(containsString("lanzarote")))
                    .body("violations[0].detail", not(containsString("java")));
        }
    }

    @Test
    void wordOutsideAClosedListIsToldWithTheList() {
        GivenRounds.prepared();
        var body = Map.of(
                "title",
                GivenRounds.text("T"),
                "authentic",
                "DE",
                "questions",
                List.of(GivenRounds.question("1", "TEXT", "I")));

        problem(
                        secretariat()
                                .body(body)
                                .post("/rounds/2/questionnaire/versions")
                                .then(),
                        400,
                        "unreadable")
                .body("violations.pointer", contains("/authentic"))
                .body("violations[0].detail", containsString("EN, FR"));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String type) {
        return response.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/" + type))
                .body("status", equalTo(status));
    }
}

package org.lanzarote.monitoring.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.platform.problem.HostileBody.bodyWith;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Whatever is sent, the answer is a problem that names what is wrong, never a failure of ours. */
@QuarkusTest
class HostileInputTest {

    @BeforeEach
    void aLaunchedRound() {
        GivenRounds.launched("FRA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\\u0000b\"",
                "\"\\u0000\"",
                "\"lone high \\ud800\"",
                "\"lone low \\udc00\"",
                "\"turned \\udc00\\ud800\""
            })
    void textThatNobodyCanStoreIsUnreadable(String text) {
        refused(secretariat().body(bodyWith("/theme/en", text)).post("/rounds"), 400, "unreadable")
                .then()
                .body("violations.pointer", contains("/theme/en"));
    }

    @Test
    void charactersOfEveryPlaneAreKept() {
        var text = "Ça \uD83D\uDE00 \uFB01 \u00AD ё \t\n";
        var body = Map.of("text", text, "language", "EN");

        focalPoint("FRA")
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/rounds/2/replies/FRA/answers/12")
                .then()
                .statusCode(200);
        focalPoint("FRA").get("/rounds/2/replies/FRA/answers/12").then().body("text", equalTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/parties/%00",
                "/parties/FRA%00",
                "/rounds/2/replies/%00",
                "/rounds/2/replies/FRA/answers/%00",
                "/problems/%00",
                "/rounds/2/findings?party=%00",
                "/rounds/2/findings?question=%00",
                "/rounds/2/findings?code=%00",
                "/parties?cursor=%00"
            })
    void nulInAnAddressIsABadParameter(String address) {
        refused(raw(address), 400, "bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rounds/two",
                "/rounds/2.0",
                "/rounds/02",
                "/rounds/+2",
                "/rounds/%D9%A2",
                "/rounds/99999999999",
                "/rounds/-1",
                "/rounds/0",
                "/rounds/2147483647",
                "/rounds/%20",
                "/rounds/two/replies/FRA",
                "/rounds/2/questionnaire/versions/99999999999",
                "/rounds/2/questionnaire/versions/one",
                "/rounds/2/report/paragraphs/-1",
                "/rounds/2/report/paragraphs/99999999999",
                "/rounds/2/findings/not-an-id",
                "/rounds/2/findings/00000000-0000-0000-0000-000000000000",
                "/rounds/2/stakeholder-submissions/not-an-id",
                "/parties/FRA%2F..",
                "/parties/%C3%28",
                "/parties/'%20or%20''='"
            })
    void keyOfNothingIsNotFound(String address) {
        refused(raw(address), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/parties?limit=two",
                "/parties?limit=99999999999",
                "/parties?limit=-1",
                "/parties?limit=0",
                "/parties?limit=05",
                "/parties?limit=%2B5",
                "/parties?limit=2147483647",
                "/rounds/2/findings?paragraph=two",
                "/rounds/2/findings?paragraph=99999999999",
                "/rounds/2/questionnaire?audience=NOBODY",
                "/rounds/2/questionnaire?lang=fr",
                "/accounts?role=NOBODY",
                "/organisations?status=1"
            })
    void parameterOfAnotherTypeIsABadParameter(String address) {
        refused(raw(address), 400, "bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRA", "two", "99999999999", "\0", ""})
    void cursorWithoutAKeyOfItsListIsABadCursor(String key) {
        for (var list : List.of("/rounds", "/rounds/2/findings")) {
            var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString((list + " " + key).getBytes(UTF_8));

            refused(secretariat().queryParam("cursor", cursor).get(list), 400, "bad-cursor");
        }
    }

    @Test
    void cursorOfAnotherListIsABadCursor() {
        var ofParties = secretariat()
                .queryParam("limit", 1)
                .get("/parties")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("next");

        secretariat().queryParam("cursor", ofParties).get("/parties").then().statusCode(200);
        refused(secretariat().queryParam("cursor", ofParties).get("/rounds/2/roster"), 400, "bad-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%", "====", "YWZ0ZXI", "YWZ0ZXI6AA"})
    void whatNoListGaveIsABadCursor(String cursor) {
        refused(secretariat().queryParam("cursor", cursor).get("/parties"), 400, "bad-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0", "W/\"0\"", "\"\"", ",", "\"0\"\"0\"", "\"99999999999999999999\"", "é"})
    void tagThatIsNoneIsStale(String tag) {
        refused(
                focalPoint("FRA")
                        .header("If-Match", tag)
                        .body(Map.of("text", "", "language", "EN"))
                        .put("/rounds/2/replies/FRA/answers/12"),
                412,
                "stale");
    }

    @Test
    void depthAndLengthWithoutEndAreUnreadable() {
        refused(secretariat().body(bodyWith("/theme", "[".repeat(5_000))).post("/rounds"), 400, "unreadable");
        refused(secretariat().body("{\"number\":".repeat(5_000)).post("/rounds"), 400, "unreadable");
        refused(secretariat().body(bodyWith("/number", "9".repeat(5_000))).post("/rounds"), 400, "unreadable");
        refused(secretariat().body(bodyWith("/" + "n".repeat(60_000), "1")).post("/rounds"), 400, "unreadable");
        refused(secretariat().body(bodyWith("/number", "1e999999999")).post("/rounds"), 400, "unreadable");
    }

    @Test
    void bytesThatAreNoTextAreUnreadable() {
        refused(
                secretariat()
                        .body(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"'})
                        .post("/rounds"),
                400,
                "unreadable");
        refused(secretariat().body(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}).post("/rounds"), 400, "unreadable");
    }

    private static Response raw(String address) {
        return secretariat().urlEncodingEnabled(false).get(address);
    }

    private static Response refused(Response response, int status, String type) {
        response.then().statusCode(status).contentType(Problem.MEDIA_TYPE).body("type", equalTo("/problems/" + type));
        assertThat(response.asString()).doesNotContain("Exception", "org.", "at java");
        return response;
    }
}

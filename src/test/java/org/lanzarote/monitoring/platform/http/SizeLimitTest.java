package org.lanzarote.monitoring.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Tokens;

/** Whoever sends too much is told so. */
@QuarkusTest
class SizeLimitTest {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {MEGABYTE + 1, 10_000_000, 50_000_000})
    void bodyOfMoreThanAMegabyteIsTooLarge(int size) {
        refused(secretariat().body(json(size)).post("/rounds"), 413, "too-large", "1048576");
    }

    @Test
    void whoMayNotSendItIsToldThatFirst() {
        nobody().auth()
                .oauth2("false")
                .body(json(10_000_000))
                .post("/rounds")
                .then()
                .statusCode(401);
    }

    @Test
    void bodyOfAMegabyteIsRead() {
        secretariat()
                .body(json(MEGABYTE))
                .post("/rounds")
                .then()
                .statusCode(400)
                .body("detail", containsString("fit"));
    }

    @Test
    void reportPackageMayHaveTen() {
        GivenRounds.prepared();
        var address = "/rounds/2/report/package";

        secretariat().body(json(10 * MEGABYTE)).post(address).then().statusCode(400);
        refused(secretariat().body(json(10 * MEGABYTE + 1)).post(address), 413, "too-large", "10485760");
    }

    @Test
    void whoDoesNotTellTheSizeBeforehandIsHeldToItToo() throws IOException, InterruptedException {
        assertThat(withoutItsSize(json(10_000_000))).contains("/problems/too-large");
        assertThat(withoutItsSize(json(10_000))).contains("does not fit its schema");
        assertThat(withoutItsSize("")).contains("/problems/invalid");
    }

    @Test
    void addressOfMoreThan4096CharactersIsTooLong() {
        nobody().queryParam("cursor", "x".repeat(4_000)).get("/parties").then().statusCode(400);
        refused(nobody().queryParam("x", "x".repeat(4_096)).get("/parties"), 414, "address-too-long", "4096");
        nobody().accept("text/html")
                .queryParam("x", "x".repeat(4_096))
                .get("/parties")
                .then()
                .statusCode(414)
                .contentType("text/html;charset=UTF-8");
    }

    @Test
    void headerOfMoreThan16KilobytesIsTooLarge() {
        nobody().header("X", "x".repeat(16_000)).get("/parties").then().statusCode(200);
        refused(nobody().header("X", "x".repeat(16_384)).get("/parties"), 431, "header-too-large", "16384");
    }

    @Test
    void whatIsFarTooLongIsRefusedByItsStatusAlone() {
        outOfContract(nobody())
                .queryParam("x", "x".repeat(20_000))
                .get("/parties")
                .then()
                .statusCode(414);
        outOfContract(nobody())
                .header("X", "x".repeat(70_000))
                .get("/parties")
                .then()
                .statusCode(431);
    }

    private static String withoutItsSize(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/rounds"))
                .header("Authorization", "Bearer " + Tokens.of("secretariat"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8))))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static String json(int size) {
        var frame = "{\"x\":\"\"}";
        return "{\"x\":\"" + "x".repeat(size - frame.length()) + "\"}";
    }

    private static void refused(Response response, int status, String type, String limit) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type))
                .body("detail", containsString(limit));
    }
}

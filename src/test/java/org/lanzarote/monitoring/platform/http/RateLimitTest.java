package org.lanzarote.monitoring.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.committee;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;
import org.lanzarote.monitoring.platform.problem.Endpoints;
import org.lanzarote.monitoring.support.Changed;
import org.lanzarote.monitoring.support.Tokens;

/** Nobody takes the service from the others, by asking too much or by saying too little. The clock stands still. */
@QuarkusTest
class RateLimitTest {

    /** Tests are asked as if a proxy stood in front. */
    private static final String FORWARDED = "X-Forwarded-For";

    @Inject
    EarlyProblem problem;

    @Inject
    Endpoints endpoints;

    @Inject
    Unaddressed unaddressed;

    @Inject
    IdentityProviderManager identities;

    @Inject
    Clock clock;

    @BeforeEach
    void littleOfEverything() {
        var little = Changed.settings(
                EdgeSettings.class,
                Map.of(
                        "edge.address.requests", "3",
                        "edge.account.requests", "5",
                        "edge.account.per", "100s",
                        "edge.time-for-body", "1s"));
        QuarkusMock.installMockForType(new RateLimit(problem, identities, little, clock), RateLimit.class);
        QuarkusMock.installMockForType(new BodyLimit(problem, endpoints, unaddressed, little), BodyLimit.class);
    }

    @Test
    void publicIsCountedByItsAddress() {
        for (int i = 0; i < 3; i++) {
            from("192.0.2.1").get("/parties").then().statusCode(200);
        }
        refused(from("192.0.2.1").get("/parties"));
        refused(from("192.0.2.1").get("/nothing"));
        refused(from("192.0.2.1").get("/q/openapi"));
        refused(from("192.0.2.1").body("x".repeat(2_000_000)).post("/rounds"));
        from("192.0.2.2").get("/parties").then().statusCode(200);
    }

    @Test
    void accountIsCountedByItselfWhereverItCallsFrom() {
        for (int i = 0; i < 5; i++) {
            secretariat().header(FORWARDED, "192.0.2." + i).get("/me").then().statusCode(200);
        }
        refused(secretariat().get("/me"));
        refused(secretariat().get("/parties"));
        committee().get("/me").then().statusCode(200);
    }

    @Test
    void accountGoesOnWhereThePublicIsRefused() {
        for (int i = 0; i < 3; i++) {
            from("192.0.2.3").get("/parties");
        }
        refused(from("192.0.2.3").get("/parties"));
        as("auditor").header(FORWARDED, "192.0.2.3").get("/me").then().statusCode(200);
    }

    @Test
    void falseTokensAreCountedByTheAddressHoweverManyThereAre() {
        for (int i = 0; i < 3; i++) {
            from("192.0.2.4").auth().oauth2("false" + i).get("/me").then().statusCode(401);
        }
        refused(from("192.0.2.4").auth().oauth2("false").get("/me"));
        refused(from("192.0.2.4").auth().oauth2("false").get("/parties"));
        refused(from("192.0.2.4").auth().preemptive().basic("a", "b").get("/parties"));
    }

    @Test
    void probesOfThePlatformAreNotCounted() {
        for (int i = 0; i < 10; i++) {
            from("192.0.2.5").get("/q/health/live").then().statusCode(200);
        }
    }

    @Test
    @Tag("slow") // 1.0 s
    void bodyThatDoesNotComeIsTooSlow() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(
                            ("POST /rounds HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n"
                                            + "Authorization: Bearer " + Tokens.of("secretariat") + "\r\n\r\n{")
                                    .getBytes(UTF_8));

            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("/problems/too-slow");
        }
    }

    private static RequestSpecification from(String address) {
        return nobody().header(FORWARDED, address);
    }

    private static void refused(Response response) {
        response.then()
                .statusCode(429)
                .header("Retry-After", "20")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"));
    }
}

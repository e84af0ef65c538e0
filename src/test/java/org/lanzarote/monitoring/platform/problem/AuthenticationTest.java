package org.lanzarote.monitoring.platform.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Tokens;

/** Without a token, or with one that Keycloak did not give, nobody is let in. */
@QuarkusTest
class AuthenticationTest {

    @Test
    void closedOperationAsksForAToken() {
        nobody().get("/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/unauthorized"))
                .body("status", equalTo(401));
        nobody().body(GivenRounds.wish()).post("/rounds").then().statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("falseTokens")
    void falseTokenIsRefusedWhereATokenIsNeeded(String authorization) {
        given().header("Authorization", authorization)
                .get("/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/unauthorized"));
    }

    @ParameterizedTest
    @MethodSource("falseTokens")
    void falseTokenIsRefusedWhereItMattersWhoAsks(String authorization) {
        GivenRounds.launched("FRA");

        given().header("Authorization", authorization)
                .get("/rounds/2/replies")
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/unauthorized"));
    }

    @Test
    void tokenItselfIsGood() {
        given().header("Authorization", "Bearer " + Tokens.of("secretariat"))
                .get("/me")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic c2VjcmV0YXJpYXQ6ZGVtb25zdHJhdGlvbi1vbmx5", "secretariat"})
    void otherCredentialsOpenNothing(String authorization) {
        given().header("Authorization", authorization)
                .get("/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthorized"));
    }

    static Stream<String> falseTokens() {
        var token = Tokens.of("secretariat");
        var parts = token.split("\\.", -1);
        return Stream.of(
                        "garbage",
                        "a.b.c",
                        ".",
                        "..",
                        "...",
                        "a..",
                        ".".repeat(3000),
                        parts[0] + "." + parts[1] + "." + otherCharacter(parts[2]),
                        parts[0] + "." + promoted(Tokens.of("focal-point-fra")) + "." + parts[2],
                        base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".",
                        parts[0] + "." + parts[1] + ".")
                .map(value -> "Bearer " + value);
    }

    private static String otherCharacter(String signature) {
        int middle = signature.length() / 2;
        char other = signature.charAt(middle) == 'A' ? 'B' : 'A';
        return signature.substring(0, middle) + other + signature.substring(middle + 1);
    }

    private static String promoted(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8);
        return base64(claims.replace("focal-point", "secretariat"));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}

package org.lanzarote.monitoring.local;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lanzarote.monitoring.support.Asking.outOfContract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.support.Tokens;

@QuarkusTest
class DemonstrationAccountsTest {

    @ParameterizedTest
    @CsvSource({
        "secretariat, secretariat,,",
        "committee, committee-member,,",
        "rapporteur, rapporteur,,",
        "focal-point-rus, focal-point, RUS,",
        "focal-point-fra, focal-point, FRA,",
        "focal-point-nor, focal-point, NOR,",
        "focal-point-deu, focal-point, DEU,",
        "focal-point-ita, focal-point, ITA,",
        "focal-point-gbr, focal-point, GBR,",
        "delegate-fra, delegate, FRA,",
        "delegate-deu, delegate, DEU,",
        "stakeholder, stakeholder,, Demonstration NGO",
        "stakeholder-two, stakeholder,, Second demonstration NGO",
        "facilitator, facilitator,, Demonstration facilitator",
        "facilitator-two, facilitator,, Second demonstration facilitator",
        "safeguarding-officer, safeguarding-officer,,",
        "auditor, auditor,,"
    })
    void aTokenSaysWhoAsksAndForWhom(String username, String role, String party, String organisation)
            throws IOException {
        var claims = claims(username);

        assertThat(claims.at("/preferred_username").asText()).isEqualTo(username);
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"" + role + "\"]");
        assertThat(claims.path("party").asText(null)).isEqualTo(party);
        assertThat(claims.path("organisation").asText(null)).isEqualTo(organisation);
    }

    @Test
    void aTokenIsShortAndForThisServiceAlone() throws IOException {
        var claims = claims("secretariat");

        assertThat(claims.get("aud").asText()).isEqualTo("lanzarote-monitoring");
        assertThat(claims.get("iss").asText()).isEqualTo(Tokens.keycloak().toString());
        assertThat(claims.get("sub").asText()).isNotBlank();
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
        assertThat(claims.has("resource_access")).isFalse();
    }

    @Test
    void aTokenIsAskedForOnce() {
        assertThat(Tokens.of("auditor")).isSameAs(Tokens.of("auditor"));
    }

    @Test
    void anUnknownAccountGetsNone() {
        assertThatThrownBy(() -> Tokens.of("nobody"))
                .hasMessageContaining("nobody")
                .hasMessageContaining("invalid");
    }

    @Test
    void aFrontEndCannotLogInWithoutProofKey() {
        var answer = outOfContract(given())
                .redirects()
                .follow(false)
                .queryParam("client_id", "lanzarote-web")
                .queryParam("response_type", "code")
                .queryParam("redirect_uri", "http://localhost:3000/")
                .get(Tokens.keycloak() + "/protocol/openid-connect/auth");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("error=invalid_request", "code_challenge_method");
    }

    @Test
    @Tag("slow") // 0.9 s
    void aScriptGetsATokenOfUseForAnAuditorAlone() throws IOException, InterruptedException {
        var auditor = new AuditorsScript().token("auditor");
        var secretariat = new AuditorsScript().token("secretariat");

        assertThat(claimsIn(auditor).at("/realm_access/roles").toString()).isEqualTo("[\"auditor\"]");
        assertThat(claimsIn(auditor).get("preferred_username").asText()).isEqualTo("auditor");
        assertThat(claimsIn(secretariat).has("realm_access")).isFalse();
        given().auth().oauth2(auditor).get("/trail/verification").then().statusCode(200);
        given().auth().oauth2(secretariat).get("/me").then().statusCode(401);
    }

    private static JsonNode claims(String username) throws IOException {
        return claimsIn(Tokens.of(username));
    }

    private static JsonNode claimsIn(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}

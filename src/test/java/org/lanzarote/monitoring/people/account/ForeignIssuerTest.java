package org.lanzarote.monitoring.people.account;

import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A token with a good signature, of an issuer that is not the one the service trusts. */
@QuarkusTest
@TestProfile(ForeignIssuerTest.Elsewhere.class)
class ForeignIssuerTest {

    @Test
    void tokenOfAnotherIssuerIsRefused() {
        secretariat().get("/me").then().statusCode(401).body("type", equalTo("/problems/unauthorized"));
    }

    /** The service trusts another realm than the one whose keys it has. */
    public static class Elsewhere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.token.issuer", "https://elsewhere.example.org/realms/lanzarote");
        }
    }
}

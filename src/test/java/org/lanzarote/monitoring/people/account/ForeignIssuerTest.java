package org.lanzarote.monitoring.people.account;

import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.nobody;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.local.DemonstrationAccounts;
import org.lanzarote.monitoring.support.Realm;
import org.lanzarote.monitoring.support.Tokens;

/** A token with a good signature, of an issuer that is not the one the service trusts. */
@QuarkusTest
class ForeignIssuerTest {

    @AfterEach
    void realmIsWhereItWas() {
        Realm.issueAs("");
    }

    @Test
    @Tag("slow") // 0.7 s
    void tokenOfAnotherIssuerIsRefused() {
        nobody().auth().oauth2(fresh()).get("/me").then().statusCode(200);

        Realm.issueAs("https://elsewhere.example.org");

        nobody().auth()
                .oauth2(fresh())
                .get("/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthorized"));
    }

    private static String fresh() {
        return new DemonstrationAccounts(Tokens.keycloak()).token("secretariat");
    }
}

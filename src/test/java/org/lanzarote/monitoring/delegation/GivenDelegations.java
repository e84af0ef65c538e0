package org.lanzarote.monitoring.delegation;

import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Given sections of a reply in the hands of a delegate. */
public final class GivenDelegations {

    static final String REPLY = "/rounds/2/replies/FRA";
    static final String DELEGATIONS = REPLY + "/delegations";

    private GivenDelegations() {}

    /** Gives sections of the reply of FRA to its delegate; gives the key of the delegation. */
    public static String give(String... sections) {
        return post(Map.of("account", account("FRA", "DELEGATE"), "sections", List.of(sections)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response post(Map<String, Object> body) {
        return focalPoint("FRA").body(body).post(DELEGATIONS);
    }

    static String account(String party, String role) {
        return secretariat()
                .get("/accounts?party=" + party + "&role=" + role)
                .then()
                .extract()
                .path("items[0].id");
    }
}

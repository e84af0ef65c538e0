package org.lanzarote.monitoring.stakeholders.limit;

import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.util.Map;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Given stakeholders to whom the Secretariat gave more time. */
public final class GivenLimits {

    static final String EXTENSIONS = "/rounds/" + GivenRounds.ROUND + "/stakeholder-extensions";
    static final String LIMIT = "/rounds/" + GivenRounds.ROUND + "/stakeholder-limit";

    private GivenLimits() {}

    public static void extendedForAll(String until) {
        extend(forAll(until)).then().statusCode(201);
    }

    static void extendedFor(String organisation, String until) {
        extend(forOne(organisation, until)).then().statusCode(201);
    }

    static Response extend(Map<String, Object> wish) {
        return secretariat().body(wish).post(EXTENSIONS);
    }

    static Map<String, Object> forAll(String until) {
        return Map.of("forAll", true, "until", until, "reason", "States are late");
    }

    static Map<String, Object> forOne(String organisation, String until) {
        return Map.of("organisation", key(organisation), "until", until, "reason", "A small staff");
    }

    /** Key of an organisation that takes part. */
    private static String key(String name) {
        return secretariat()
                .get("/organisations?status=APPROVED&limit=200")
                .path("items.find { it.name == '" + name + "' }.id");
    }
}

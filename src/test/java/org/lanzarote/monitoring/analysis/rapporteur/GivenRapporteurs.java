package org.lanzarote.monitoring.analysis.rapporteur;

import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Given appointments of a delegation of Canada, which is no Party, with the demonstration's rapporteur. */
public final class GivenRapporteurs {

    public static final String RAPPORTEURS = "/rounds/2/rapporteurs";

    private GivenRapporteurs() {}

    /** Of these questions from January on; gives the key. */
    public static String appointed(String... questions) {
        return appoint(wish(questions)).statusCode(201).extract().path("id");
    }

    public static String ended(String... questions) {
        var id = appointed(questions);
        end(id).statusCode(204);
        return id;
    }

    public static Map<String, Object> wish(String... questions) {
        return Map.of(
                "country",
                "CAN",
                "countryName",
                Map.of("en", "Canada", "fr", "Canada"),
                "questions",
                List.of(questions),
                "accounts",
                List.of(account()),
                "from",
                "2027-01-01");
    }

    static ValidatableResponse appoint(Map<String, Object> wish) {
        return secretariat().body(wish).post(RAPPORTEURS).then();
    }

    static ValidatableResponse end(String id) {
        return secretariat()
                .header("If-Match", secretariat().get(RAPPORTEURS + "/" + id).header("ETag"))
                .body(Map.of("reason", "The delegation asked for it"))
                .post(RAPPORTEURS + "/" + id + "/end")
                .then();
    }

    /** The key of the rapporteur's account. */
    private static String account() {
        return secretariat().get("/accounts?role=RAPPORTEUR").path("items[0].id");
    }
}

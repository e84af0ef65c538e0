package org.lanzarote.monitoring.children.figures;

import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;

import io.restassured.response.Response;
import java.util.Map;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Given figures on children, released through the API as the safeguarding officer releases them. */
public final class GivenReleases {

    static final String RELEASES = "/rounds/" + GivenRounds.ROUND + "/participation-releases";
    static final String PREVIEW = "/rounds/" + GivenRounds.ROUND + "/participation-preview";

    private GivenReleases() {}

    /** What the preview shows, released. */
    public static void released() {
        release().then().statusCode(201);
    }

    static Response release() {
        return safeguardingOfficer().body(wish()).post(RELEASES);
    }

    static Map<String, String> wish() {
        String digest = safeguardingOfficer()
                .get(PREVIEW)
                .then()
                .statusCode(200)
                .extract()
                .path("digest");
        return Map.of("previewDigest", digest);
    }

    /** The id of a session of so many children, all of 14 or 15 years, of whom so many are boys. */
    public static String session(String party, int children, int boys) {
        var report = GivenContributions.report(party);
        report.put("ageBands", Map.of("11-13", 0, "14-15", children, "16-17", 0, "18", 0));
        report.put("genders", Map.of("GIRLS", children - boys, "BOYS", boys, "OTHER_OR_NOT_STATED", 0));
        return facilitator()
                .body(report)
                .post("/rounds/" + GivenRounds.ROUND + "/child-contributions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package org.lanzarote.monitoring.outcome.corrigendum;

import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Given corrigenda of the published report of round 2. */
public final class GivenCorrigenda {

    static final String CORRIGENDA = REPORT + "/corrigenda";

    private GivenCorrigenda() {}

    public static void open(String reason) {
        secretariat().body(Map.of("reason", reason)).post(CORRIGENDA).then().statusCode(201);
    }

    /** Says how the text of a place is to read. */
    public static ValidatableResponse correct(int corrigendum, String place, Map<String, Object> text) {
        return correct(corrigendum, Map.of("place", place, "text", text));
    }

    public static ValidatableResponse correct(int corrigendum, Map<String, Object> body) {
        return command(corrigendum, "correct", body);
    }

    public static ValidatableResponse issue(int corrigendum) {
        return command(corrigendum, "issue", null);
    }

    static ValidatableResponse command(int corrigendum, String verb, @Nullable Object body) {
        var path = CORRIGENDA + "/" + corrigendum;
        var request = secretariat().header("If-Match", tag(path));
        return (body == null ? request : request.body(body))
                .post(path + "/" + verb)
                .then();
    }
}

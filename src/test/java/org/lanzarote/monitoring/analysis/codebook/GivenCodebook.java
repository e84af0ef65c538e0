package org.lanzarote.monitoring.analysis.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given the codebook of a round, as the Secretariat writes it. */
public final class GivenCodebook {

    public static final String CODEBOOK = "/rounds/2/codebook";

    static final String TABLE = CODEBOOK + "/table";
    static final String HEADINGS =
            "key,name_en,name_fr,definition_en,definition_fr,includes_en,includes_fr,excludes_en,excludes_fr,retired";

    private GivenCodebook() {}

    /** The codes to start with. */
    public static void started() {
        secretariat().header("If-Match", tag()).post(CODEBOOK + "/start").then().statusCode(204);
    }

    public static String tag() {
        return secretariat().get(CODEBOOK).header("ETag");
    }

    /** A finding, at its address, that carries these codes and no others. */
    public static void coded(String finding, String... codes) {
        secretariat()
                .header("If-Match", secretariat().get(finding).header("ETag"))
                .body(Map.of("codes", List.of(codes)))
                .put(finding + "/codes")
                .then()
                .statusCode(204);
    }

    /** The next version, with these codes. */
    public static ValidatableResponse revise(Map<?, ?>... codes) {
        return secretariat()
                .header("If-Match", tag())
                .body(Map.of("reason", "Learnt from the first answers", "codes", List.of(codes)))
                .put(CODEBOOK)
                .then();
    }

    public static Map<String, Object> code(String key) {
        var code = new HashMap<String, Object>();
        code.put("key", key);
        code.put("name", text("Name of " + key));
        code.put("definition", text("What " + key + " means"));
        code.put("retired", false);
        return code;
    }

    public static Map<String, Object> retired(String key) {
        var code = code(key);
        code.put("retired", true);
        return code;
    }

    /** The next version, from a table. */
    static ValidatableResponse load(String reason, String table) {
        return secretariat()
                .header("If-Match", tag())
                .contentType("text/csv")
                .queryParam("reason", reason)
                .body(table.getBytes(UTF_8))
                .put(TABLE)
                .then();
    }
}

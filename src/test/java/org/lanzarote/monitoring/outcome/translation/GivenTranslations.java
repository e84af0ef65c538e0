package org.lanzarote.monitoring.outcome.translation;

import static org.lanzarote.monitoring.outcome.report.GivenReport.REPORT;
import static org.lanzarote.monitoring.outcome.report.GivenReport.plain;
import static org.lanzarote.monitoring.outcome.report.GivenReport.tag;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Given translations into French of texts of the report of round 2. */
public final class GivenTranslations {

    static final String TRANSLATIONS = REPORT + "/translations";

    private GivenTranslations() {}

    /** The translation of a paragraph that nobody has confirmed; gives its key. */
    public static String drafted(int paragraph) {
        saved("paragraphs/" + paragraph, "Ce que dit le paragraphe " + paragraph + ".");
        return Integer.toString(paragraph);
    }

    /** Saves a text without footnotes. */
    static void saved(String part, String words) {
        save(part, Map.of("language", "FR", "text", plain(words))).statusCode(204);
    }

    /** Saves a text without footnotes, and confirms it. */
    public static void confirmed(String part, String words) {
        saved(part, words);
        confirm(part).statusCode(204);
    }

    public static ValidatableResponse save(String part, Map<String, Object> body) {
        var path = TRANSLATIONS + "/" + part;
        return secretariat().header("If-Match", tag(path)).body(body).put(path).then();
    }

    public static ValidatableResponse confirm(String part) {
        var path = TRANSLATIONS + "/" + part;
        return secretariat()
                .header("If-Match", tag(path))
                .post(path + "/confirm")
                .then();
    }
}

package org.lanzarote.monitoring.preparation.questionnaire;

import static org.lanzarote.monitoring.preparation.round.GivenRounds.question;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Given a questionnaire of the round in preparation, drafted through the API. */
public final class GivenQuestionnaires {

    public static final String VERSIONS = "/rounds/2/questionnaire/versions";

    private GivenQuestionnaires() {}

    public static Map<String, Object> wish(List<Map<String, Object>> questions) {
        return Map.of(
                "title", text("A questionnaire"), "authentic", "EN", "sections", List.of(), "questions", questions);
    }

    /** The same question with one field more, or another. */
    public static Map<String, Object> with(Map<String, Object> question, String field, Object value) {
        var changed = new HashMap<>(question);
        changed.put(field, value);
        return changed;
    }

    /** A condition on one answer. */
    public static Map<String, Object> condition(String question, String operator, @Nullable String value) {
        var test = new HashMap<String, Object>(Map.of("question", question, "operator", operator));
        if (value != null) {
            test.put("value", value);
        }
        return Map.of("match", "ALL", "tests", List.of(test));
    }

    /** With 9 (9.1, and 9.2 after it) and 3. */
    static Map<String, Object> wish() {
        return wish(List.of(
                question("9", "GROUP", "II"),
                question("9.2", "TEXT", "II"),
                question("9.1", "YES_NO", "II"),
                question("3", "TEXT", "I")));
    }

    public static ValidatableResponse draft(Map<String, Object> wish) {
        return secretariat().body(wish).post(VERSIONS).then();
    }

    /** Drafts the next version and gives its tag. */
    public static String drafted() {
        return draft(wish()).statusCode(201).extract().header("ETag");
    }

    public static String publish(String version, String tag) {
        return GivenRounds.publish(VERSIONS + "/" + version, tag);
    }
}

package org.lanzarote.monitoring.replies.translation;

import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Given translations of answers, made through the API as a Party does. */
public final class GivenTranslations {

    static final String TRANSLATIONS = GivenReplies.ANSWER + "/translations";
    static final String TRANSLATION = TRANSLATIONS + "/{language}";

    private GivenTranslations() {}

    /** Of the answer as it stands. */
    public static void translated(String party, String question, String language) {
        translated(party, question, language, "In " + language);
    }

    public static void translated(String party, String question, String language, String text) {
        translate(focalPoint(party), party, question, wish(language, text, version(party, question)))
                .then()
                .statusCode(201);
    }

    static Response translate(RequestSpecification who, String party, String question, Object wish) {
        return who.body(wish).post(TRANSLATIONS, party, question);
    }

    static Map<String, Object> wish(String language, String text, int ofVersion) {
        return Map.of("language", language, "text", text, "ofVersion", ofVersion);
    }

    static Response change(String party, String question, String language, String tag, String text, int ofVersion) {
        return focalPoint(party)
                .header("If-Match", tag)
                .body(Map.of("text", text, "ofVersion", ofVersion))
                .put(TRANSLATION, party, question, language);
    }

    static Response withdraw(String party, String question, String language, String tag) {
        return focalPoint(party)
                .header("If-Match", tag)
                .body(Map.of("reason", "The original will do"))
                .post(TRANSLATION + "/withdraw", party, question, language);
    }

    static Response read(String party, String question, String language) {
        return focalPoint(party).get(TRANSLATION, party, question, language);
    }

    /** The number in the answer's tag. */
    static int version(String party, String question) {
        return Integer.parseInt(GivenReplies.answerTag(party, question).replace("\"", ""));
    }
}

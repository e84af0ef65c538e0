package org.lanzarote.monitoring.replies.clarification;

import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.lanzarote.monitoring.support.Moment;

/** Given clarifications that the Secretariat asks of FRA, once its reply is submitted. */
public final class GivenClarifications {

    static final String CLARIFICATIONS = "/rounds/2/replies/{party}/clarifications";
    static final String CLARIFICATION = CLARIFICATIONS + "/{id}";

    private GivenClarifications() {}

    /** Gives the key of the clarification. */
    public static String asked(String question) {
        return asked("FRA", question);
    }

    public static String asked(String party, String question) {
        return Moment.made(
                "clarification of %s, %s".formatted(party, question),
                () -> ask(party, Map.of("question", question, "text", "Since when?"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static Response ask(String party, Map<String, ?> body) {
        return secretariat().body(body).post(CLARIFICATIONS, party);
    }

    static Response say(RequestSpecification who, String id, String text) {
        return who.body(Map.of("text", text)).post(CLARIFICATION + "/messages", "FRA", id);
    }

    static String tag(String id) {
        return secretariat().get(CLARIFICATION, "FRA", id).header("ETag");
    }
}

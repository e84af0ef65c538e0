package org.lanzarote.monitoring.replies.prefill;

import static org.lanzarote.monitoring.support.Asking.focalPoint;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.preparation.questionnaire.GivenEveryKind;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Moment;

/** Given a Party that submitted a reply in round 1, and is asked again in round 2. */
final class GivenPrefill {

    static final String EARLIER = "/rounds/1/replies/FRA";
    static final String REPLY = "/rounds/2/replies/FRA";
    static final String PREFILL = REPLY + "/prefill";
    static final Map<String, Object> FROM_ROUND_1 = Map.of("fromRound", 1);

    private GivenPrefill() {}

    /** With an answer of every kind but files; what it is asked now is given. */
    static void askedAgain(List<Map<String, Object>> questions) {
        GivenRounds.launchedWith(1, GivenEveryKind.questions(), "FRA");
        Moment.given("earlier reply", () -> {
            put(EARLIER, GivenEveryKind.completeReply());
            tell(EARLIER + "/submit").statusCode(204);
        });
        GivenRounds.launchedWith(2, questions, "FRA", "NOR");
    }

    static void prefilled() {
        prefill(FROM_ROUND_1).then().statusCode(200);
    }

    static Response prefill(Map<String, ?> wish) {
        return focalPoint("FRA").header("If-Match", tag(REPLY)).body(wish).post(PREFILL);
    }

    static void put(String reply, Map<String, Object> answers) {
        focalPoint("FRA")
                .header("If-Match", tag(reply))
                .body(answers)
                .put(reply + "/answers")
                .then()
                .statusCode(204);
    }

    /** A step of its focal point, with the tag of the thing it is told to. */
    static ValidatableResponse tell(String verb) {
        return focalPoint("FRA")
                .header("If-Match", tag(verb.substring(0, verb.lastIndexOf('/'))))
                .post(verb)
                .then();
    }

    static ValidatableResponse confirm(String question) {
        return tell(answer(question) + "/confirm");
    }

    static String answer(String question) {
        return REPLY + "/answers/" + question;
    }

    static String tag(String thing) {
        return focalPoint("FRA").get(thing).header("ETag");
    }
}

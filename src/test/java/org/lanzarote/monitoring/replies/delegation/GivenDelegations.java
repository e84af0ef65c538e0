package org.lanzarote.monitoring.replies.delegation;

import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Moment;

/** Given sections of a reply in the hands of a delegate. */
public final class GivenDelegations {

    static final String REPLY = "/rounds/2/replies/FRA";
    static final String DELEGATIONS = REPLY + "/delegations";

    private GivenDelegations() {}

    /** Gives sections of the reply of FRA to its delegate; gives the key of the delegation. */
    public static String give(String... sections) {
        return Moment.made(
                "delegation of " + List.of(sections),
                () -> post(Map.of("account", account("FRA", "DELEGATE"), "sections", List.of(sections)))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static Response post(Map<String, Object> body) {
        return focalPoint("FRA").body(body).post(DELEGATIONS);
    }

    static RequestSpecification delegate() {
        return as("delegate-fra");
    }

    static ValidatableResponse read(RequestSpecification who, String id) {
        return who.get(DELEGATIONS + "/" + id).then().statusCode(200);
    }

    static String tag(String id) {
        return focalPoint("FRA").get(DELEGATIONS + "/" + id).header("ETag");
    }

    static Response change(String id, List<String> sections) {
        return change(id, Map.of("sections", sections));
    }

    static Response change(String id, Map<String, Object> wish) {
        return focalPoint("FRA").header("If-Match", tag(id)).body(wish).put(DELEGATIONS + "/" + id);
    }

    static Response handBack(String id, Map<String, String> word) {
        return delegate().header("If-Match", tag(id)).body(word).post(DELEGATIONS + "/" + id + "/hand-back");
    }

    static Response returned(String id, Map<String, String> reason) {
        return focalPoint("FRA").header("If-Match", tag(id)).body(reason).post(DELEGATIONS + "/" + id + "/return");
    }

    static Response takeBack(String id) {
        return focalPoint("FRA").header("If-Match", tag(id)).post(DELEGATIONS + "/" + id + "/take-back");
    }

    /** What the delegate gets for saving an answer. */
    static Response save(String question) {
        var answer = question.equals("12")
                ? Map.of("text", "Drafted in the ministry", "language", "EN")
                : GivenReplies.yes("Drafted in the ministry");
        return delegate()
                .header("If-Match", GivenReplies.answerTag("FRA", question))
                .body(answer)
                .put(REPLY + "/answers/" + question);
    }

    static String account(String party, String role) {
        return secretariat()
                .get("/accounts?party=" + party + "&role=" + role)
                .then()
                .extract()
                .path("items[0].id");
    }
}

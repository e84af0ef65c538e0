package org.lanzarote.monitoring.replies.publication;

import static org.lanzarote.monitoring.replies.reply.GivenReplies.REPLY;
import static org.lanzarote.monitoring.replies.reply.GivenReplies.recordTag;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Given passages that are withheld at a publication or taken down after it, as the Secretariat does. */
public final class GivenTakeDowns {

    public static final String TAKE_DOWNS = REPLY + "/take-downs";

    private GivenTakeDowns() {}

    public static Map<String, String> passage(String question, String passage, String ground) {
        return Map.of("question", question, "passage", passage, "ground", ground);
    }

    public static Map<String, String> whole(String question, String ground) {
        return Map.of("question", question, "ground", ground);
    }

    static void publishedWithout(Map<?, ?>... withheld) {
        secretariat()
                .header("If-Match", recordTag("FRA"))
                .body(Map.of("withheld", List.of(withheld)))
                .post(REPLY + "/publish", "FRA")
                .then()
                .statusCode(204);
    }

    public static void takenDown(String party, Map<?, ?>... withheld) {
        takeDown(party, List.of(withheld)).then().statusCode(204);
    }

    /** Also out of texts of the report that do not cite the answer. */
    public static void takenDownEverywhere(String party, Map<?, ?>... withheld) {
        takeDown(
                        party,
                        recordTag(party),
                        Map.of("withheld", List.of(withheld), "everywhere", true, "reason", "A person asked for it"))
                .then()
                .statusCode(204);
    }

    public static Response takeDown(String party, List<?> withheld) {
        return takeDown(party, recordTag(party), Map.of("withheld", withheld, "reason", "A person asked for it"));
    }

    static Response takeDown(String party, String tag, Map<String, ?> wish) {
        return secretariat().header("If-Match", tag).body(wish).post(REPLY + "/take-down", party);
    }

    /** What is proposed to be withheld from the reply at this address. */
    static ValidatableResponse proposal(String reply) {
        return secretariat().get(reply + "/publication-proposal").then().statusCode(200);
    }

    /** Tries to publish the reply at this address. */
    static ValidatableResponse publish(String reply, List<?> withheld, Map<?, ?>... shown) {
        return secretariat()
                .header("If-Match", secretariat().get(reply).header("ETag"))
                .body(Map.of("withheld", withheld, "shownAgain", List.of(shown)))
                .post(reply + "/publish")
                .then();
    }
}

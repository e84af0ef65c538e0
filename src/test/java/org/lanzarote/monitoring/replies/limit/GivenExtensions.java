package org.lanzarote.monitoring.replies.limit;

import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.util.Map;
import org.lanzarote.monitoring.replies.reply.GivenReplies;

/** Given a Party to which the Secretariat gave more time. */
public final class GivenExtensions {

    static final String EXTENSIONS = GivenReplies.REPLY + "/extensions";

    private GivenExtensions() {}

    public static void extended(String party, String until) {
        extend(party, until).then().statusCode(201);
    }

    static Response extend(String party, String until) {
        return secretariat().body(wish(until)).post(EXTENSIONS, party);
    }

    static Map<String, String> wish(String until) {
        return Map.of(
                "askedBy", "Permanent Representation, by letter",
                "askedOn", "2027-02-28",
                "until", until,
                "reason", "An election");
    }
}

package org.lanzarote.monitoring.replies.limit;

import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.support.Owner;

/** Given a Party to which the Secretariat gave more time. */
public final class GivenExtensions {

    static final String EXTENSIONS = GivenReplies.REPLY + "/extensions";

    private GivenExtensions() {}

    public static void extended(String party, String until) {
        extend(party, until).then().statusCode(201);
    }

    /** Time passes: the limit that the Party was given is over. */
    public static void over(String party) {
        try {
            Owner.execute("update reply set due = '2027-02-28T12:00:00Z' where party_iso3 = '" + party + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

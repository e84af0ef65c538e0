package org.lanzarote.monitoring.preparation.round;

import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.response.Response;
import java.util.Map;

/** Given a launched round whose replies the Secretariat closes and reopens. */
public final class GivenClosing {

    static final String CLOSE = "/rounds/2/close-replies";
    static final String REOPEN = "/rounds/2/reopen-replies";

    private GivenClosing() {}

    public static void closed() {
        close(GivenRounds.tag()).then().statusCode(204);
    }

    public static void reopened() {
        reopen(GivenRounds.tag(), "A Party asked for it").then().statusCode(204);
    }

    public static Response close(String tag) {
        return secretariat().header("If-Match", tag).post(CLOSE);
    }

    static Response reopen(String tag, String reason) {
        return secretariat()
                .header("If-Match", tag)
                .body(Map.of("reason", reason))
                .post(REOPEN);
    }
}

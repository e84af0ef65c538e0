package org.lanzarote.monitoring.replies.delegation;

import static org.lanzarote.monitoring.support.Asking.focalPoint;

import java.util.Map;

/** Given comments inside FRA, written by its focal point. */
public final class GivenComments {

    static final String COMMENTS = GivenDelegations.REPLY + "/comments";

    private GivenComments() {}

    /** Gives the key of the comment. */
    public static String written(String question, String text) {
        return focalPoint("FRA")
                .body(Map.of("question", question, "text", text))
                .post(COMMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

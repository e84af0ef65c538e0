package org.lanzarote.monitoring.children.statement;

import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.safeguardingOfficer;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.preparation.round.GivenRounds;

/** Given what children said in a session, reported as a facilitator reports it. */
public final class GivenStatements {

    public static final String ALL = "/rounds/" + GivenRounds.ROUND + "/child-statements";
    public static final String ONE = ALL + "/{id}";
    public static final String DISCLOSURES = "/rounds/" + GivenRounds.ROUND + "/disclosures";
    public static final String OF_SESSION = GivenContributions.ONE + "/statements";

    /** Nothing in it identifies anybody or discloses anything. */
    public static final String WORDS = "We want to be asked before pictures of us are shown to others.";

    private GivenStatements() {}

    public static Map<String, Object> said(String text) {
        Map<String, Object> said = new HashMap<>();
        said.put("question", "9.1");
        said.put("medium", "MESSAGE");
        said.put("text", text);
        said.put("disclosesAbuse", false);
        return said;
    }

    static Map<String, Object> said(String field, Object value) {
        var said = said(WORDS);
        said.put(field, value);
        return said;
    }

    /** What a facilitator knows to disclose abuse. */
    public static Map<String, Object> disclosed(String text) {
        var said = said(text);
        said.put("disclosesAbuse", true);
        return said;
    }

    /** The answer to reporting it in a session of the first facilitator's organisation. */
    public static Response report(String session, Map<String, Object> said) {
        return facilitator().body(said).post(OF_SESSION, session);
    }

    /** Its key, in a new session in France. */
    public static String reported(Map<String, Object> said) {
        return report(GivenContributions.reported("FRA"), said)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The key of a statement like any other, in a new session. */
    public static String reported() {
        return reported(said(WORDS));
    }

    /** The key of one that the safeguarding officer confirmed. */
    public static String confirmed() {
        return confirmed(reported());
    }

    /** The key of one made in this session, confirmed. */
    public static String confirmedIn(String session) {
        return confirmed(
                report(session, said(WORDS)).then().statusCode(201).extract().path("id"));
    }

    private static String confirmed(String id) {
        tell(GivenStatements::officer, ONE, id, "/confirm", Map.of()).then().statusCode(204);
        return id;
    }

    /** The key of a statement that went to the safeguarding officer. */
    public static String inTheQueue(String text) {
        return reported(disclosed(text));
    }

    /** The first facilitator withdraws it on behalf of the child. */
    public static void withdrawn(String id) {
        tell(() -> facilitator(), ONE, id, "/withdraw", Map.of("asker", "CHILD"))
                .then()
                .statusCode(204);
    }

    /** The safeguarding officer, who says why. */
    public static RequestSpecification officer() {
        return safeguardingOfficer().header("Reading-Purpose", "Review of statements");
    }

    /** A verb with the current tag of what it is told to. */
    public static Response tell(
            Supplier<RequestSpecification> who, String thing, String id, String verb, Map<String, ?> body) {
        var request = who.get().header("If-Match", who.get().get(thing, id).header("ETag"));
        return (body.isEmpty() ? request : request.body(body)).post(thing + verb, id);
    }

    /** A step in the handling of a disclosure. */
    public static Response handled(String id, String step) {
        return tell(
                GivenStatements::officer,
                DISCLOSURES + "/{id}",
                id,
                "/handle",
                Map.of("step", step, "takenOn", "2027-03-01"));
    }
}

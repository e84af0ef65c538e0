package org.lanzarote.monitoring.notice.feed;

import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.outcome.report.GivenReport;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.replies.clarification.GivenClarifications;
import org.lanzarote.monitoring.replies.delegation.GivenDelegations;
import org.lanzarote.monitoring.replies.limit.GivenExtensions;
import org.lanzarote.monitoring.replies.reply.GivenReplies;
import org.lanzarote.monitoring.stakeholders.handling.GivenReception;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Owner;

/** Things that happen, one of each kind that no clock makes, and what somebody is told of them. */
final class GivenEvents {

    static final String EVENTS = "/events";

    private GivenEvents() {}

    /** A round of RUS, FRA and NOR, from its launch until its report is published. */
    static void wholeRound() {
        GivenRounds.launched("RUS", "FRA", "NOR");
        GivenDelegations.give("9");
        GivenExtensions.extended("FRA", "2027-04-20T12:00:00Z");
        GivenReplies.submitted("FRA");
        answered(GivenClarifications.asked("FRA", "9.1"));
        answered(GivenClarifications.asked("FRA", "12"));
        returned();
        GivenReception.forwarded(GivenSubmissions.accepted(), "FRA");
        GivenReport.written();
        GivenReport.adopted();
        GivenReport.published();
    }

    private static void answered(String clarification) {
        focalPoint("FRA")
                .body(Map.of("text", "Since 2019"))
                .post("/rounds/2/replies/FRA/clarifications/{id}/messages", clarification)
                .then()
                .statusCode(201);
    }

    private static void returned() {
        secretariat()
                .header("If-Match", GivenReplies.recordTag("FRA"))
                .body(Map.of("reason", "Question 12 is incomplete"))
                .post("/rounds/2/replies/FRA/return")
                .then()
                .statusCode(204);
    }

    /** Tells what waits until this day is over. */
    static void dayIsOver() throws SQLException {
        Owner.execute("select set_config('caller.asking', 'true', true), relay_events('2027-03-02T00:00:00Z')");
    }

    /** What this account, or the public where there is none, is told. */
    static List<Map<String, Object>> events(String account) {
        return asking(account).get(EVENTS).then().statusCode(200).extract().path("$");
    }

    static List<String> ids(String account) {
        return events(account).stream()
                .map(event -> String.valueOf(event.get("id")))
                .toList();
    }

    /** What it is told after the event with this id. */
    static List<Map<String, Object>> after(String account, String id) {
        return asking(account)
                .queryParam("after", id)
                .get(EVENTS)
                .then()
                .statusCode(200)
                .extract()
                .path("$");
    }

    /** All that it is told: of each the type, and the address of the thing without its key. */
    static List<String> told(String account) {
        return events(account).stream().map(GivenEvents::line).toList();
    }

    private static RequestSpecification asking(String account) {
        return account.isEmpty() ? nobody() : as(account);
    }

    private static String line(Map<String, Object> event) {
        return event.get("type") + " " + String.valueOf(event.get("subject")).replaceAll("/[0-9a-f-]{36}$", "/...");
    }
}

package org.lanzarote.monitoring.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.lanzarote.monitoring.support.Asking.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.children.intake.GivenContributions;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Tokens;
import org.lanzarote.monitoring.support.Wire;

/** Whoever may not send a body is told so before it comes. */
@QuarkusTest
class UnreadBodyTest {

    private static final String PACKAGE = "/rounds/2/replies/FRA/package";
    private static final String ZIP = "Content-Type: application/zip";
    private static final String FILE = "Content-Type: application/octet-stream";
    private static final String JSON = "Content-Type: application/json";

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Test
    void whoMayNotSendIsRefusedBeforeTheBodyComes() {
        GivenRounds.launched("FRA");

        assertThat(announce("POST " + PACKAGE, ZIP, "")).startsWith("HTTP/1.1 401 ");
        assertThat(announce("POST " + PACKAGE, ZIP, "false")).startsWith("HTTP/1.1 401 ");
        assertThat(announce("POST " + PACKAGE, ZIP, Tokens.of("committee")))
                .startsWith("HTTP/1.1 403 ")
                .contains("/problems/forbidden");
    }

    @Test
    void otherPartysReplyDoesNotExistForWhoeverSendsToItAndTheAttemptIsEntered() {
        GivenRounds.launched("FRA", "RUS");
        var other = announce("POST " + PACKAGE, ZIP, Tokens.of("focal-point-rus"));

        assertThat(other).startsWith("HTTP/1.1 404 ").contains("/problems/not-found", "No reply of FRA");
        assertThat(announce("POST " + PACKAGE + "/", ZIP, Tokens.of("focal-point-rus")))
                .startsWith("HTTP/1.1 404 ");
        assertThat(announce("POST /rounds/2/replies/FRA/attachments?name=a.txt", ZIP, Tokens.of("delegate-deu")))
                .startsWith("HTTP/1.1 404 ");
        as("auditor")
                .get("/trail?operation=loadReplyPackage")
                .then()
                .body("items.outcome", contains("REFUSED", "REFUSED"))
                .body("items.record", everyItem(equalTo(PACKAGE)));
    }

    @Test
    void recordOfSomebodyElseDoesNotExistForWhoeverSendsMuchToItAndTheAttemptIsEntered() {
        GivenRounds.launched("FRA", "RUS");
        var submission = "/rounds/2/stakeholder-submissions/" + GivenSubmissions.drafted();
        var session = "/rounds/2/child-contributions/" + GivenContributions.reported("FRA");

        assertThat(sendMuch("POST " + submission + "/attachments?name=a.txt", FILE, "stakeholder-two"))
                .startsWith("HTTP/1.1 404 ")
                .contains("/problems/not-found", "No stakeholder submission");
        assertThat(sendMuch("PUT " + submission, JSON, "stakeholder-two")).startsWith("HTTP/1.1 404 ");
        assertThat(sendMuch("PUT " + session, JSON, "facilitator-two"))
                .startsWith("HTTP/1.1 404 ")
                .contains("No child contribution");
        as("auditor")
                .get("/trail?operation=uploadStakeholderAttachment")
                .then()
                .body("items.outcome", contains("REFUSED"))
                .body("items.record", contains(submission + "/attachments"));
    }

    @Test
    void replyThatTheRoundHasNotDoesNotExistForItsParty() {
        GivenRounds.launched("DEU", "RUS");

        assertThat(announce("POST " + PACKAGE, ZIP, Tokens.of("focal-point-fra")))
                .startsWith("HTTP/1.1 404 ")
                .contains("No reply of FRA");
        assertThat(announce("POST /rounds/9/replies/FRA/package", ZIP, Tokens.of("focal-point-fra")))
                .startsWith("HTTP/1.1 404 ");
        assertThat(sendMuch("POST /rounds/2/replies/DEU/attachments?name=a.txt", FILE, "delegate-deu"))
                .startsWith("HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT /rounds/9/report, secretariat",
        "POST /rounds/9/report/package, secretariat",
        "POST /rounds/2/forwardings/" + NOBODY + "/reactions, focal-point-rus",
        "PUT /rounds/2/comment-periods/" + NOBODY + "/findings/1/comment, focal-point-rus",
        "PUT /rounds/2/stakeholder-submissions/not-a-key, stakeholder",
        "PUT /webhooks/" + NOBODY + ", stakeholder",
        "POST /accounts/" + NOBODY + "/end, focal-point-rus",
        "POST /systems/" + NOBODY + "/revoke, focal-point-rus",
    })
    void whatIsNotThereTakesNoLargeBody(String request, String account) {
        GivenRounds.launched("RUS");

        assertThat(sendMuch(request, JSON, account)).startsWith("HTTP/1.1 404 ").contains("/problems/not-found");
    }

    @Test
    void whatNobodyReadsIsNotWaitedFor() {
        assertThat(announce("POST /nothing", ZIP, Tokens.of("secretariat"))).startsWith("HTTP/1.1 404 ");
        assertThat(announce("DELETE /parties", ZIP, "")).startsWith("HTTP/1.1 405 ");
        assertThat(announce("POST " + PACKAGE, "Content-Type: text/plain", Tokens.of("focal-point-fra")))
                .startsWith("HTTP/1.1 415 ");
        assertThat(announce("GET /parties", ZIP, "")).startsWith("HTTP/1.1 200 ");
    }

    /** Announces as much as any address takes, and sends nothing of it. */
    private static String sendMuch(String request, String type, String account) {
        return announce(request, type, "1000000", Tokens.of(account));
    }

    /** Announces 250 MB and sends nothing of them. */
    private static String announce(String request, String type, String token) {
        return announce(request, type, "250000000", token);
    }

    private static String announce(String request, String type, String length, String token) {
        var head = new String[] {request + " HTTP/1.1", "Host: localhost", type, "Content-Length: " + length};
        return token.isEmpty()
                ? Wire.ask(head)
                : Wire.ask(head[0], head[1], head[2], head[3], "Authorization: Bearer " + token);
    }
}

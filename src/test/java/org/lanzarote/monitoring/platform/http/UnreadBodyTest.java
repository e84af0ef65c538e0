package org.lanzarote.monitoring.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.lanzarote.monitoring.support.Asking.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Tokens;
import org.lanzarote.monitoring.support.Wire;

/** Whoever may not send a body is told so before it comes. */
@QuarkusTest
class UnreadBodyTest {

    private static final String PACKAGE = "/rounds/2/replies/FRA/package";
    private static final String ZIP = "Content-Type: application/zip";

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
    void whatNobodyReadsIsNotWaitedFor() {
        assertThat(announce("POST /nothing", ZIP, Tokens.of("secretariat"))).startsWith("HTTP/1.1 404 ");
        assertThat(announce("DELETE /parties", ZIP, "")).startsWith("HTTP/1.1 405 ");
        assertThat(announce("POST " + PACKAGE, "Content-Type: text/plain", Tokens.of("focal-point-fra")))
                .startsWith("HTTP/1.1 415 ");
        assertThat(announce("GET /parties", ZIP, "")).startsWith("HTTP/1.1 200 ");
    }

    /** Announces 250 MB and sends nothing of them. */
    private static String announce(String request, String type, String token) {
        var head = new String[] {request + " HTTP/1.1", "Host: localhost", type, "Content-Length: 250000000"};
        return token.isEmpty()
                ? Wire.ask(head)
                : Wire.ask(head[0], head[1], head[2], head[3], "Authorization: Bearer " + token);
    }
}

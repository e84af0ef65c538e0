package org.lanzarote.monitoring.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Tokens;
import org.lanzarote.monitoring.support.Wire;

/** What a head says in two ways, or in none, is refused, and what it says of the host is not repeated. */
@QuarkusTest
class HeadFormTest {

    private static final String HOST = "Host: localhost";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/parties/%zz",
                "/%zz",
                "/parties?cursor=%zz",
                "/parties/FRA%",
                "/parties?limit=%4",
                "/parties/\"",
                "/parties/a|b",
                "/parties?q=^",
                "/parties/\\",
                "/parties/`",
                "/parties/a\"b?limit=1"
            })
    void addressThatIsNoneIsABadParameter(String address) {
        assertThat(Wire.ask("GET " + address + " HTTP/1.1", HOST))
                .startsWith("HTTP/1.1 400 ")
                .contains("/problems/bad-parameter", "X-Request-Id");
        assertThat(Wire.ask("GET " + address + " HTTP/1.1", HOST, "Accept: text/html"))
                .startsWith("HTTP/1.1 400 ")
                .contains("<!DOCTYPE html>", "<h1>Bad parameter</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/parties;x=1", "/parties/FRA;x=1", "/rounds;/2", "/rounds/1;x=1/roster", "/parties/FRA.json;x"})
    void stepThatGoesOnBehindASemicolonIsNoAddress(String address) {
        assertThat(Wire.ask("GET " + address + " HTTP/1.1", HOST))
                .startsWith("HTTP/1.1 404 ")
                .contains("/problems/not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /parties HTTP/1.0", "GET /events HTTP/1.0", "POST /rounds HTTP/1.0", "GET /parties HTTP/1.1"
            })
    void headWithoutAHostIsABadParameter(String request) {
        assertThat(Wire.ask(request)).contains(" 400 ", "/problems/bad-parameter", "A header field Host is expected");
        assertThat(Wire.ask(request, "Host: a b/c")).contains(" 400 ");
    }

    @Test
    void twoTokensAreRefused() {
        var one = "Authorization: Bearer " + Tokens.of("secretariat");

        assertThat(Wire.ask("GET /me HTTP/1.1", HOST, one)).startsWith("HTTP/1.1 200 ");
        assertThat(Wire.ask("GET /me HTTP/1.1", HOST, one, "Authorization: Bearer " + Tokens.of("auditor")))
                .startsWith("HTTP/1.1 400 ")
                .contains("/problems/bad-parameter");
        assertThat(Wire.ask("GET /parties HTTP/1.1", HOST, "Authorization: Basic YTpi", one))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void hostOfTheCallerIsNotRepeated() {
        nobody().header("Host", "evil.example")
                .queryParam("limit", 2)
                .get("/parties")
                .then()
                .statusCode(200)
                .header("Link", startsWith("</parties?"));
        secretariat()
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .body(GivenRounds.wish())
                .post("/rounds")
                .then()
                .statusCode(201)
                .header("Location", "/rounds/2");
    }
}

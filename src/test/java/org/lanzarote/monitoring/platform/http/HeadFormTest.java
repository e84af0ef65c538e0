package org.lanzarote.monitoring.platform.http;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.preparation.round.GivenClosing;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.Tokens;
import org.lanzarote.monitoring.support.Wire;

/** What a head says in two ways, or in none, is refused, and what it says of the host is not repeated. */
@QuarkusTest
class HeadFormTest {

    private static final String CLOSE = "/rounds/2/close-replies";

    private static final String HOST = "Host: localhost";

    @Inject
    Vertx vertx;

    @Inject
    Edge edge;

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
    void hostInBracketsIsAnIpv6Address() {
        for (var host : List.of("[x]", "[v1.x]", "[1::2::3]", "[]", "[::1")) {
            assertThat(Wire.ask("GET /parties HTTP/1.1", "Host: " + host))
                    .as(host)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("/problems/bad-parameter", "A header field Host is expected");
        }
        assertThat(Wire.ask("GET /parties HTTP/1.1", "Host: [::1]:8080")).startsWith("HTTP/1.1 200 ");
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

    @ParameterizedTest
    @ValueSource(strings = {"Reading-Purpose", "Idempotency-Key", "Range", "If-Range", "Last-Event-ID"})
    void whatIsToldOnceIsNotToldTwice(String field) {
        assertThat(Wire.ask("GET /parties HTTP/1.1", HOST, field + ": a")).startsWith("HTTP/1.1 200 ");
        assertThat(Wire.ask("GET /parties HTTP/1.1", HOST, field + ": a", field.toLowerCase(Locale.ROOT) + ": b"))
                .startsWith("HTTP/1.1 400 ")
                .contains("/problems/bad-parameter", "One header field " + field + " is expected");
    }

    /** Whoever names several tags may write them in one field or in several (RFC 9110). */
    @Test
    void tagsOfSeveralFieldsAreOneList() {
        GivenRounds.launched("FRA");
        for (boolean first : List.of(true, false)) {
            var current = GivenRounds.tag();
            var tags = first ? List.of(current, "\"x\"") : List.of("\"x\"", current);
            secretariat()
                    .header("If-Match", "\"x\"", "\"y\"")
                    .post(CLOSE)
                    .then()
                    .statusCode(412);
            secretariat().header("If-Match", "\"x\", \"y\"").post(CLOSE).then().statusCode(412);
            secretariat()
                    .header("If-Match", tags.get(0), tags.get(1))
                    .post(CLOSE)
                    .then()
                    .statusCode(204);
            GivenClosing.reopened();
            GivenClosing.close("\"x\", " + GivenRounds.tag()).then().statusCode(204);
            GivenClosing.reopened();
        }
    }

    @Test
    void twoHostsAreRefused() throws Exception {
        assertThat(askWithoutAProxy("GET /parties HTTP/1.1", HOST)).startsWith("HTTP/1.1 200 ");
        assertThat(askWithoutAProxy("GET /parties HTTP/1.1", HOST, "Host: other.example"))
                .startsWith("HTTP/1.1 400 ")
                .contains("/problems/bad-parameter", "One header field Host is expected");
    }

    @Test
    void headThatNobodyCanReadIsRefusedWithoutAProxyToo() throws Exception {
        for (var hosts : List.of(List.<String>of(), List.of("Host: a b/c"))) {
            var head = Stream.concat(Stream.of("GET /parties HTTP/1.1"), hosts.stream());
            assertThat(askWithoutAProxy(head.toArray(String[]::new)))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("/problems/bad-parameter", "X-Request-Id", "A header field Host is expected");
        }
        for (var address : List.of("/%zz", "/parties/%zz")) {
            assertThat(askWithoutAProxy("GET " + address + " HTTP/1.1", HOST))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("/problems/bad-parameter", "X-Request-Id", "The address is none");
        }
    }

    /** Of what these tests have for a proxy the service gets one host, and one that it can read. */
    private String askWithoutAProxy(String... lines) throws Exception {
        var router = Router.router(vertx);
        edge.guard(router);
        router.route().handler(RoutingContext::end);
        router.route()
                .last()
                .failureHandler(request ->
                        request.response().setStatusCode(request.statusCode()).end());
        var server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, SECONDS);
        try {
            return Wire.ask(server.actualPort(), lines);
        } finally {
            server.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
        }
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

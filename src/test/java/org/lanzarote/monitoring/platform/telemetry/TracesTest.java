package org.lanzarote.monitoring.platform.telemetry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.facilitator;
import static org.lanzarote.monitoring.support.Asking.focalPoint;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;
import static org.lanzarote.monitoring.support.Asking.stakeholder;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.files.job.GivenJobs;
import org.lanzarote.monitoring.platform.telemetry.Collector.Came;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.stakeholders.submission.GivenSubmissions;
import org.lanzarote.monitoring.support.Metrics;

/** A trace tells how long what took and what it cost the database, and of nobody. */
@QuarkusTest
class TracesTest {

    private static final Set<String> TOLD = Set.of(
            "http.request.method",
            "http.route",
            "http.response.status_code",
            "monitoring.request_id",
            "monitoring.database.statements",
            "monitoring.database.milliseconds");

    private static final String PERSON = "anna.petrenko@example.org";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SPAN = "00f067aa0ba902b7";
    private static final String DRAWN = "0b7e1c1e-7c1f-4a5e-9a44-6f1d2c3b4a59";

    @Inject
    Traces traces;

    @Inject
    GivenJobs jobs;

    @TestHTTPResource(value = "/metrics", management = true)
    @Nullable URI metrics;

    private final Collector collector = new Collector();

    @BeforeEach
    void begin() {
        GivenRounds.launched("RUS", "FRA");
        traces.tell(collector.address());
    }

    @AfterEach
    void end() {
        traces.tellNobody();
        collector.close();
    }

    @Test
    @Tag("slow") // 1.0 s
    void requestIsToldByTheFormOfItsAddress() {
        get(secretariat(), "/rounds/2/replies/" + PERSON, 404);
        get(secretariat(), "/people/" + PERSON, 404);
        get(focalPoint("FRA"), "/trail?account=" + PERSON, 403);
        get(nobody(), "/trail?account=" + PERSON, 401);
        get(nobody(), "/q/health/live", 200);
        get(nobody(), "/rounds/2", 200);

        var came = told(5);
        assertThat(came)
                .extracting(Came::name)
                .containsExactlyInAnyOrder(
                        "GET /rounds/{round}/replies/{party}",
                        "GET",
                        "GET /trail",
                        "GET /trail",
                        "GET /rounds/{round}");
        assertThat(came)
                .extracting(span -> span.attributes().get("http.response.status_code"))
                .containsExactlyInAnyOrder(404L, 404L, 403L, 401L, 200L);
        assertThat(statements(came, "GET /rounds/{round}/replies/{party}")).isPositive();
        assertThat(collector.bytes())
                .contains("lanzarote-monitoring")
                .doesNotContain("anna", "example.org", "focal-point", "secretariat", "Bearer", "RUS");
    }

    @Test
    @Tag("slow") // 1.0 s
    void traceOfACallerIsGoneOnWith() {
        get(linked(nobody().header("X-Request-Id", DRAWN)), "/rounds/2", 200);
        get(linked(nobody().header("X-Request-Id", "Anna-Petrenko")), "/rounds/2", 200);
        get(linked(nobody()), "/rounds/2/factsheets/RUS", 404);
        get(nobody().header("traceparent", "00-" + "0".repeat(32) + "-anna-01"), "/rounds/2", 200);

        var came = told(4);
        assertThat(came).extracting(Came::trace).filteredOn(TRACE::equals).hasSize(3);
        assertThat(came).extracting(Came::parent).containsExactlyInAnyOrder(SPAN, SPAN, SPAN, "");
        assertThat(came)
                .filteredOn(span -> DRAWN.equals(span.attributes().get("monitoring.request_id")))
                .hasSize(1);
        assertThat(collector.bytes()).doesNotContainIgnoringCase("anna", "petrenko");
    }

    /** Neither what it sends along nor what it is called. */
    @Test
    @Tag("slow") // 1.1 s
    void nothingTellsWhichOrganisationOrChildItWas() {
        String id = linked(stakeholder().header("X-Request-Id", DRAWN))
                .body(GivenSubmissions.wish())
                .post(GivenSubmissions.ALL)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        outOfContract(linked(facilitator().header("X-Request-Id", DRAWN)))
                .body(Map.of("told", "by Anna"))
                .post("/rounds/2/child-contributions")
                .then()
                .statusCode(400);

        assertThat(told(2))
                .allMatch(span -> span.parent().isEmpty() && !span.trace().equals(TRACE))
                .allMatch(span -> !span.attributes().containsKey("monitoring.request_id"));
        assertThat(collector.bytes())
                .doesNotContain(id, DRAWN, "Demonstration", "Anna", "gaps")
                .doesNotContain(new String(HexFormat.of().parseHex(TRACE), ISO_8859_1));
    }

    @Test
    @Tag("slow") // 1.0 s
    void workThatNoRequestWaitsForIsTold() {
        jobs.asked("secretariat", "one");
        jobs.work();

        var came = told(1);
        assertThat(came).extracting(Came::name).allMatch(name -> name.startsWith("job "));
        assertThat(statements(came, came.get(0).name())).isPositive();
    }

    @Test
    void collectorThatIsAwayHoldsUpNobodyAndWhatItMissesIsCounted() {
        collector.close();
        long begun = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            get(nobody(), "/rounds/2", 200);
        }
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
        traces.tellNobody();
        get(nobody(), "/rounds/2", 200);

        assertThat(Metrics.read(requireNonNull(metrics)))
                .anyMatch(line -> line.matches("traces_spans_total\\{fate=\"lost\"} [1-9].*"));
    }

    private static void get(RequestSpecification who, String address, int status) {
        outOfContract(who).get(address).then().statusCode(status);
    }

    private static RequestSpecification linked(RequestSpecification who) {
        return who.header("traceparent", "00-%s-%s-01".formatted(TRACE, SPAN)).header("tracestate", "anna=petrenko");
    }

    private List<Came> told(int number) {
        var came = collector.await(number);
        assertThat(came).allMatch(span -> TOLD.containsAll(span.attributes().keySet()));
        return came;
    }

    private static long statements(List<Came> came, String name) {
        return came.stream()
                .filter(span -> span.name().equals(name))
                .mapToLong(span -> (long) requireNonNull(span.attributes().get("monitoring.database.statements")))
                .findFirst()
                .orElseThrow();
    }
}

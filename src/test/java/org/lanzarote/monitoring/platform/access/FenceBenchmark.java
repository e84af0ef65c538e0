package org.lanzarote.monitoring.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.Owner;
import org.lanzarote.monitoring.support.Tokens;

/** What the policies cost per request, for the figures of ADR 5. Not among the tests: {@code -Dtest=FenceBenchmark}. */
@QuarkusTest
class FenceBenchmark {

    private static final int TURNS = 6;
    private static final int REQUESTS = 150;

    private static final String SWITCH = """
            do $$ declare fenced text; begin
                for fenced in select tablename from pg_tables where schemaname = current_schema()
                    and tablename in (select tablename from pg_policies) loop
                    execute format('alter table %%I %s row level security', fenced);
                end loop;
            end $$
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "committee, /rounds/2/replies/RUS",
        "committee, /rounds/2/stakeholder-submissions",
        "committee, /rounds/2/findings",
        "committee, /rounds/2/report/package",
        "focal-point-ita, /rounds/2/factsheets/RUS",
        "focal-point-ita, /rounds/2/report/package"
    })
    void costOfThePolicies(String account, String path) throws Exception {
        GivenDemonstration.loaded();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of(account))
                .header("Accept", "application/json")
                .build();
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        try {
            measure(request);
            for (int turn = 0; turn < TURNS; turn++) {
                fence("disable");
                without.addAll(measure(request));
                fence("enable");
                with.addAll(measure(request));
            }
        } finally {
            fence("enable");
        }
        Log.infof(
                "%s asked by %s: %.2f ms without the policies, %.2f ms with them, a ratio of %.2f",
                path, account, median(without), median(with), median(with) / median(without));
    }

    private List<Double> measure(HttpRequest request) throws IOException, InterruptedException {
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            long begin = System.nanoTime();
            assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            milliseconds.add((System.nanoTime() - begin) / 1e6);
        }
        return milliseconds;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void fence(String onOrOff) throws SQLException {
        Owner.execute(SWITCH.formatted(onOrOff));
    }
}

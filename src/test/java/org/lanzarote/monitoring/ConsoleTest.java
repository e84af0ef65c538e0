package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.ConsoleFile;
import org.lanzarote.monitoring.support.Tokens;

/** The requests for a REST console are answered as they say. */
@QuarkusTest
class ConsoleTest {

    @ParameterizedTest
    @ValueSource(strings = {"focal-point", "stakeholder", "secretariat"})
    @Tag("slow") // 1.6 s
    void everyRequestIsAnsweredAsItSays(String file) throws IOException {
        GivenDemonstration.loaded();

        var console = new ConsoleFile(
                Path.of("openapi", "console", file + ".http"),
                Map.of(
                        "api",
                        "http://localhost:" + RestAssured.port,
                        "realm",
                        Tokens.keycloak().toString()));
        assertThat(console.send()).isEmpty();
    }
}

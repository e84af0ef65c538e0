package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.OtherProgram;

/** Whoever tries the API in Swagger UI signs in there with PKCE, in Chromium, where that is installed. */
@QuarkusTest
@Tag("slow")
class SwaggerLoginTest {

    private static final OtherProgram BROWSER = new OtherProgram(Path.of("src/test/browser"), Map.of());

    @Test
    void whoSignsInThereIsKnownToTheService() throws IOException, InterruptedException {
        BROWSER.assumeThere("/usr/bin/chromium", "install it");
        BROWSER.assumeThere("node_modules", "npm ci puts it there");
        GivenRounds.launched("ITA");

        var said = BROWSER.run(
                "node", "login.mjs", "http://localhost:" + RestAssured.port, "focal-point-ita", "demonstration-only");

        assertThat(said).startsWith("S256", "200");
        assertThat(said.get(2)).contains("\"account\": \"focal-point-ita\"", "\"party\": \"ITA\"");
    }
}

package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.OtherProgram;
import org.lanzarote.monitoring.support.Tokens;

/** The clients that stand beside the document, made of nothing else, do their work with the service. */
@QuarkusTest
@Tag("slow")
class ClientsTest {

    private static final Path CLIENTS = Path.of("openapi", "clients");

    /** In which language a client is written. */
    private enum Written {
        TYPESCRIPT("build/focal-point.js", "npm ci and npm run build make it") {
            @Override
            String[] command(String program) {
                return new String[] {"npm", "run", "--silent", program};
            }
        },
        JAVA("target/lib", "mvn package makes it") {
            @Override
            String[] command(String program) {
                return new String[] {"java", "-cp", "target/classes:target/lib/*", "client." + className(program)};
            }
        };

        private final String built;
        private final String remedy;

        Written(String built, String remedy) {
            this.built = built;
            this.remedy = remedy;
        }

        abstract String[] command(String program);

        private static String className(String program) {
            return program.equals("focal-point")
                    ? "FocalPoint"
                    : program.substring(0, 1).toUpperCase(Locale.ROOT) + program.substring(1);
        }

        List<String> run(String program) throws IOException, InterruptedException {
            var client = new OtherProgram(
                    CLIENTS.resolve(name().toLowerCase(Locale.ROOT)),
                    Map.of(
                            "API",
                            "http://localhost:" + RestAssured.port,
                            "REALM",
                            Tokens.keycloak().toString()));
            client.assumeThere(built, remedy);
            return client.run(command(program));
        }
    }

    @BeforeEach
    void demonstration() {
        GivenDemonstration.loaded();
    }

    @ParameterizedTest
    @EnumSource
    void focalPointGoesFromItsTokenToItsReceipt(Written client) throws IOException, InterruptedException {
        var said = client.run("focal-point");

        assertThat(said)
                .startsWith(
                        "focal-point-ita answers for ITA in round 2", "It is asked 63 questions", "Saved 1.1 as \"2\"")
                .contains("Demonstration Focal point ITA was faster with 1.1: both texts are kept");
        var submitted = secretariat().get("/rounds/2/replies/ITA/submissions/1");
        submitted
                .then()
                .statusCode(200)
                .body("answers.find { it.question == '1.1' }.text", containsString("Words of a colleague."));
        String seal =
                secretariat().get("/rounds/2/replies/ITA/submissions/1/receipt").path("sha256");
        assertThat(said.get(said.size() - 1)).endsWith(", sealed as " + seal);
    }

    @ParameterizedTest
    @EnumSource
    void submittedReplyIsOpenedAndSubmittedAgain(Written client) throws IOException, InterruptedException {
        client.run("focal-point");

        client.run("focal-point");

        secretariat().get("/rounds/2/replies/ITA").then().body("submission", equalTo(2));
    }

    @ParameterizedTest
    @EnumSource
    void organisationSubmits(Written client) throws IOException, InterruptedException {
        assertThat(client.run("stakeholder")).contains("Demonstration NGO submitted 1 answers and 1 comments,");

        secretariat()
                .get("/rounds/2/stakeholder-submissions")
                .then()
                .body("items", hasSize(2))
                .body("items.status", contains("PUBLISHED", "SUBMITTED"));
    }

    @ParameterizedTest
    @EnumSource
    void secretariatCountsPageByPage(Written client) throws IOException, InterruptedException {
        assertThat(client.run("secretariat")).containsExactly("YES: 4");
    }

    @Test
    void typeScriptNeedsNoCast() throws IOException {
        try (var files = Files.list(CLIENTS.resolve("typescript/src"))) {
            assertThat(files.filter(file -> !file.endsWith("api.d.ts")).flatMap(ClientsTest::lines))
                    .isNotEmpty()
                    .noneMatch(line -> line.matches(".*(\\bas (?!no)[a-zA-Z]+\\b|\\bany\\b|@ts-|<any>|\\w!\\.).*")
                            && !line.strip().startsWith("//"));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

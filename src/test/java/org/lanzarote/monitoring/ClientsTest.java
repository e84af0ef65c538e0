package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.ClientLanguage;

/** The clients that stand beside the document, made of nothing else, do their work with the service. */
@QuarkusTest
@Tag("slow")
class ClientsTest {

    private static final Path CLIENTS = Path.of("openapi", "clients");

    @BeforeEach
    void demonstration() {
        GivenDemonstration.begin(this);
    }

    @ParameterizedTest
    @EnumSource
    void focalPointGoesFromItsTokenToItsReceipt(ClientLanguage client) throws IOException, InterruptedException {
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
    void submittedReplyIsOpenedAndSubmittedAgain(ClientLanguage client) throws IOException, InterruptedException {
        client.run("focal-point");

        client.run("focal-point");

        secretariat().get("/rounds/2/replies/ITA").then().body("submission", equalTo(2));
    }

    @ParameterizedTest
    @EnumSource
    void organisationSubmits(ClientLanguage client) throws IOException, InterruptedException {
        assertThat(client.run("stakeholder")).contains("Demonstration NGO submitted 1 answers and 1 comments,");

        secretariat()
                .get("/rounds/2/stakeholder-submissions")
                .then()
                .body("items", hasSize(2))
                .body("items.status", contains("PUBLISHED", "SUBMITTED"));
    }

    @ParameterizedTest
    @EnumSource
    void secretariatCountsPageByPage(ClientLanguage client) throws IOException, InterruptedException {
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

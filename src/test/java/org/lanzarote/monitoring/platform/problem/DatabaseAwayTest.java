package org.lanzarote.monitoring.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.role;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.DatabaseLine;
import org.lanzarote.monitoring.support.LetIn;
import org.lanzarote.monitoring.support.SideBySide;

/** Without PostgreSQL, whoever is let in is told to come again, and told so at once. */
@QuarkusTest
class DatabaseAwayTest {

    /** They need no record to answer, the last not before it has looked through the package. */
    private static final Set<String> WITHOUT_RECORDS = Set.of("listProblemTypes", "getProblemType", "loadReplyPackage");

    @AfterEach
    void mend() {
        DatabaseLine.mend();
    }

    @Test
    @Tag("slow") // a new connection is tried for a second, each after the other
    void everyOperationSaysWhenToComeAgain() {
        var operations = ApiDocument.read().operations().stream()
                .filter(operation -> !WITHOUT_RECORDS.contains(operation.id()))
                .toList();
        LetIn.askers().forEach(role -> role(role).get("/parties").then().statusCode(200));

        DatabaseLine.cut();

        assertThat(SideBySide.ask(
                        operations,
                        operation -> answer(operation, LetIn.to(operation).get(0))))
                .containsOnly("503 Retry-After: 30 /problems/database-unavailable");
    }

    @Test
    void serviceGoesOnWhenPostgresqlIsBack() {
        nobody().get("/parties").then().statusCode(200);
        DatabaseLine.cut();
        nobody().get("/parties")
                .then()
                .statusCode(503)
                .header("Retry-After", "30")
                .body("type", equalTo("/problems/database-unavailable"));
        DatabaseLine.mend();

        nobody().get("/parties").then().statusCode(200);
    }

    @Test
    @Tag("slow") // it is waited for as long as for the slowest statement
    void serverThatSaysNothingIsAwayToo() {
        nobody().get("/parties").then().statusCode(200);
        DatabaseLine.silence();

        nobody().get("/parties").then().statusCode(503).time(lessThan(25L), SECONDS);
    }

    private static String answer(Operation operation, String asker) {
        var answer = role(asker)
                .contentType(operation.bodyType())
                .header("If-Match", "\"0\"")
                .header("Reading-Purpose", "To see whether it answers")
                .body((operation.bodyType().endsWith("json") ? "{}" : "A text").getBytes(UTF_8))
                .request(operation.method().toUpperCase(Locale.ROOT), operation.somewhere());
        var told = "%d Retry-After: %s %s"
                .formatted(answer.statusCode(), answer.header("Retry-After"), (String) answer.path("type"));
        return answer.statusCode() == 503 ? told : operation.id() + " by " + asker + ": " + answer.asString();
    }
}

package org.lanzarote.monitoring.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lanzarote.monitoring.local.GivenDemonstration;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.SideBySide;

/** An operation reads and gives what it declares, and nothing else. */
@QuarkusTest
class MediaTypesTest {

    private static final String ACCEPT = "Accept";

    @Test
    @Tag("slow") // 0.6 s
    void acceptOfNonsenseIsNotAcceptableAnywhere() {
        assertThat(answers(
                        any -> true,
                        operation -> nobody().contentType(operation.bodyType()).header(ACCEPT, "nonsense")))
                .containsOnly("406");
    }

    @Test
    @Tag("slow") // 0.8 s
    void emptyAcceptIsAsGoodAsNone() {
        assertThat(answers(
                        any -> true,
                        operation -> nobody().contentType(operation.bodyType()).header(ACCEPT, "")))
                .doesNotContain("406")
                .noneMatch(answer -> answer.matches(".* 5.."));
        nobody().header(ACCEPT, " ").get("/parties").then().statusCode(200).contentType("application/json");
    }

    /** Clients that are made of the document accept what it names, and that is nothing else here. */
    @Test
    void whatAnswersWithoutABodyIsForThoseWhoAcceptProblemsAlone() {
        assertThat(answers(
                        operation -> operation.node().path("responses").has("204"),
                        operation ->
                                nobody().contentType(operation.bodyType()).header(ACCEPT, "application/problem+json")))
                .doesNotContain("406");
    }

    @Test
    void textIsTakenByNoOperationOfJson() {
        assertThat(answers(
                        operation -> operation.node().has("requestBody")
                                && operation.bodyType().endsWith("json"),
                        operation -> secretariat().contentType("text/plain").body("A reason")))
                .containsOnly("415");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/*                             | application/json",
                "*/*                                       | application/json",
                "text/*                                    | text/html",
                "text/html, application/*;q=0.9, */*;q=0.8 | text/html",
                "text/html;q=0, */*                        | application/json"
            })
    @Tag("slow") // 1.8 s
    void rangeChoosesAmongTheDeclared(String range, String chosen) {
        GivenDemonstration.loaded();

        for (var page : List.of("/rounds/2/factsheets/RUS", "/rounds/2/questionnaire")) {
            nobody().header(ACCEPT, range).get(page).then().statusCode(200).contentType(startsWith(chosen));
        }
    }

    @Test
    @Tag("slow") // 1.0 s
    void endingOfJsonIsTakenWhereverAReadingGivesJson() {
        var readings = ApiDocument.read().operations().stream()
                .filter(operation -> operation.method().equals("get"))
                .toList();

        assertThat(SideBySide.ask(readings, operation -> {
                    var bare = nobody().header(ACCEPT, "application/json").get(operation.somewhere());
                    var ended = outOfContract(nobody()).get(operation.somewhere() + ".json");
                    return bare.statusCode() == ended.statusCode()
                                    || (bare.statusCode() == 406 && ended.statusCode() == 404)
                            ? "as without"
                            : operation.id() + " " + bare.statusCode() + " " + ended.statusCode();
                }))
                .containsOnly("as without");
        nobody().get("/problems.json").then().statusCode(200).contentType("application/json");
        outOfContract(secretariat()).body("{}").post("/rounds.json").then().statusCode(405);
    }

    @Test
    void bodyWithoutAMediaTypeIsNotTaken() {
        secretariat()
                .noContentType()
                .body("{}".getBytes(UTF_8))
                .post("/rounds")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    private static List<String> answers(Predicate<Operation> which, Function<Operation, RequestSpecification> asking) {
        var operations = ApiDocument.read().operations().stream().filter(which).toList();
        assertThat(operations).isNotEmpty();
        return SideBySide.ask(operations, operation -> {
            int status = asking.apply(operation)
                    .request(operation.method().toUpperCase(Locale.ROOT), operation.somewhere())
                    .statusCode();
            return status == 406 || status == 415 ? Integer.toString(status) : operation.id() + " " + status;
        });
    }
}

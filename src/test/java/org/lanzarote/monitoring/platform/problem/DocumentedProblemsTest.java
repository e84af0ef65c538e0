package org.lanzarote.monitoring.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.ApiDocument;

/** Whoever has the OpenAPI document knows with which problems an operation can end. */
@QuarkusTest
class DocumentedProblemsTest {

    @Test
    void everyOperationNamesTheProblemsThatItsCodeKnows() {
        assertThat(problems("submitReply", "409"))
                .containsExactlyInAnyOrder("duplicate", "replies-closed", "reply-submitted", "reply-incomplete");
        assertThat(problems("launchRound", "409"))
                .containsExactlyInAnyOrder(
                        "duplicate",
                        "round-launched",
                        "roster-missing",
                        "time-limit-over",
                        "questionnaire-not-published");
        assertThat(problems("getReply", "404")).containsExactly("not-found");
        assertThat(problems("saveAnswer", "412")).containsExactly("stale");
    }

    /** But two, with which only a job ends, and which its view tells. */
    @Test
    void everyKindOfProblemIsNamedByAnOperation() {
        assertThat(ApiDocument.read().operations().stream()
                        .flatMap(operation -> operation.node().path("responses").valueStream())
                        .flatMap(DocumentedProblemsTest::types)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(ApiDocument.read()
                        .root()
                        .at("/components/schemas/ProblemType/enum")
                        .valueStream()
                        .map(JsonNode::asText)
                        .filter(type -> !type.matches("/problems/result-(too-large|taken-back)"))
                        .toList());
    }

    private static Stream<String> problems(String operation, String status) {
        return ApiDocument.read().operations().stream()
                .filter(one -> one.id().equals(operation))
                .flatMap(one -> types(one.node().path("responses").path(status)))
                .map(type -> type.substring("/problems/".length()));
    }

    private static Stream<String> types(JsonNode response) {
        var schema = ApiDocument.read().resolved(response.at("/content/application~1problem+json/schema"));
        var named = schema.at(schema.has("allOf") ? "/allOf/1/properties/type/enum" : "/properties/type/enum");
        return named.valueStream().map(JsonNode::asText);
    }
}

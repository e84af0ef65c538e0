package org.lanzarote.monitoring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.Tokens;

/** A front-end developer who has only the OpenAPI document finds everything in it. */
@QuarkusTest
class OpenApiTest {

    @Test
    void everyOperationHasItsOwnIdAndASummary() {
        assertThat(operations().map(Operation::id))
                .isNotEmpty()
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(operations())
                .noneMatch(operation -> text(operation.node(), "summary").isEmpty());
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        assertThat(operations())
                .allMatch(operation -> text(operation.node(), "description").contains("Who may call: "));
        assertThat(operations())
                .noneMatch(operation -> operation.node().path("security").isEmpty());
        assertThat(document()
                        .at("/components/securitySchemes/keycloak/flows/authorizationCode/authorizationUrl")
                        .asText())
                .isEqualTo(Tokens.keycloak() + "/protocol/openid-connect/auth");
        assertThat(document().at("/components/securitySchemes/discovery/type").asText())
                .isEqualTo("openIdConnect");
    }

    @Test
    void rolesStandForProgramsToo() {
        assertThat(operations().filter(operation -> operation.id().equals("saveAnswer")))
                .allSatisfy(operation -> assertThat(
                                elements(operation.node().path("x-roles")).map(JsonNode::asText))
                        .containsExactly("delegate", "focal-point"));
        assertThat(operations())
                .allMatch(operation -> elements(operation.node().path("x-roles"))
                        .map(JsonNode::asText)
                        .allMatch(text(operation.node(), "description")::contains));
    }

    @Test
    void everyTagIsExplained() {
        var explained = elements(document().path("tags"))
                .filter(tag -> !text(tag, "description").isEmpty())
                .map(tag -> text(tag, "name"))
                .toList();
        assertThat(operations()
                        .flatMap(operation -> elements(operation.node().path("tags")))
                        .map(JsonNode::asText))
                .isNotEmpty()
                .isSubsetOf(explained);
    }

    @Test
    void everyTagIsAboutFewEnoughOperationsToLookThrough() {
        assertThat(operations()
                        .flatMap(operation -> elements(operation.node().path("tags")))
                        .collect(groupingBy(JsonNode::asText, counting())))
                .allSatisfy((tag, operations) -> assertThat(operations).isLessThanOrEqualTo(20));
    }

    @Test
    void everySchemaIsDescribedAndNothingInAWordOrTwo() {
        assertThat(schemas())
                .isNotEmpty()
                .allMatch(schema -> !text(schema.getValue(), "description").isEmpty());
        assertThat(document().findValues("description"))
                .filteredOn(words -> words.isTextual() && words.asText().split(" ", -1).length < 3)
                .isEmpty();
    }

    @Test
    void everyOperationCanSucceed() {
        assertThat(operations())
                .allMatch(operation -> operation.node().path("responses").properties().stream()
                        .anyMatch(response -> response.getKey().startsWith("2")));
    }

    @Test
    void everySuccessHasASchemaUnlessThereIsNoContent() {
        assertThat(successes())
                .isNotEmpty()
                .allMatch(response -> response.getKey().equals("204")
                        ? !response.getValue().has("content")
                        : response.getValue().findValue("schema") != null);
    }

    @Test
    void everyErrorIsAProblem() {
        assertThat(operations())
                .allMatch(operation -> operation.node().path("responses").has("default"));
        assertThat(responses().filter(response -> !response.getKey().matches("2..|30[34]")))
                .allMatch(response -> response.getValue()
                        .at("/content/application~1problem+json/schema")
                        .isObject());
    }

    @Test
    void everyCreationTakesAnIdempotencyKeyAndNothingElseDoes() {
        assertThat(operations()).allMatch(operation -> takes(operation, "Idempotency-Key") == creates(operation));
    }

    @Test
    void everyOtherChangeTakesAPrecondition() {
        assertThat(operations().filter(operation -> !EndpointShapeTest.NEED_NO_TAG.contains(operation.id())))
                .allMatch(operation ->
                        takes(operation, "If-Match") == (!operation.method().equals("get") && !creates(operation)));
    }

    /** Whether it makes a new thing, or begins a job that does. */
    private static boolean creates(Operation operation) {
        var responses = operation.node().path("responses");
        return responses.has("201") || responses.has("202");
    }

    @Test
    void everyParameterIsDescribed() {
        assertThat(operations()
                        .flatMap(operation -> elements(operation.node().path("parameters"))
                                .filter(parameter ->
                                        text(parameter, "description").isEmpty())
                                .map(parameter -> operation.id() + ": " + text(parameter, "name"))))
                .isEmpty();
    }

    @Test
    void everyPropertyIsDescribedByItselfOrByItsType() {
        assertThat(schemas()
                        .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                                .filter(property -> !isDescribed(property.getValue()))
                                .map(property -> schema.getKey() + "." + property.getKey())))
                .isEmpty();
    }

    @Test
    void everyEnumerationIsExplained() {
        assertThat(schemas()
                        .filter(schema -> schema.getValue().has("enum"))
                        .filter(schema -> text(schema.getValue(), "description").isEmpty())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void documentDependsOnNoAddress() {
        assertThat(elements(document().path("servers")).map(server -> text(server, "url")))
                .containsExactly("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AnswerView", "SaveAnswer"})
    void everyKindOfAnswerHasTheFieldsOfItsKind(String answer) {
        var byKind = document().at("/components/schemas/" + answer + "/discriminator/mapping");

        assertThat(byKind.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(elements(document().at("/components/schemas/AnswerKind/enum"))
                        .map(JsonNode::asText)
                        .toList());
        assertThat(document().at(byKind.path("YES_NO").asText().substring(1)).at("/properties/value/enum"))
                .extracting(JsonNode::asText)
                .containsExactly("YES", "NO");
    }

    /** Generated clients take them by their place. */
    @Test
    void keysOfAnAddressComeFirstAndInItsOrder() {
        assertThat(operations().filter(operation -> !names(operation).startsWith(keys(operation))))
                .extracting(Operation::id)
                .isEmpty();
    }

    private static String names(Operation operation) {
        return elements(operation.node().path("parameters"))
                .map(parameter -> "{" + text(parameter, "name") + "}")
                .collect(joining());
    }

    private static String keys(Operation operation) {
        return operation.segments().stream()
                .filter(segment -> segment.startsWith("{"))
                .collect(joining());
    }

    @Test
    void sharedPartsHaveNamesInWords() {
        assertThat(Stream.of("responses", "parameters", "headers")
                        .flatMap(kind -> document().path("components").path(kind).properties().stream())
                        .map(Map.Entry::getKey))
                .contains("NotFound", "StaleTag", "RoundPath", "PartyPath", "CursorQuery", "IfMatchHeader", "ETag")
                .allMatch(name -> name.matches("[A-Z][A-Za-z0-9-]{2,}[a-z]|ETag"));
    }

    /** Written out, what operations have alike is more than half of it; and its reader gives up at three megabytes. */
    @Test
    void documentTellsOnceWhatOperationsHaveAlike() {
        assertThat(RestAssured.get("/q/openapi?format=json").asByteArray()).hasSizeLessThan(2_400_000);
    }

    private static boolean isDescribed(JsonNode property) {
        if (!text(property, "description").isEmpty() || text(property, "$ref").endsWith("/UUID")) {
            return true;
        }
        var ref = property.has("items") ? property.path("items").path("$ref") : property.path("$ref");
        return ref.isTextual()
                && !ref.asText().matches(".*/(Instant|LocalDate)")
                && !text(document().at(ref.asText().substring(1)), "description")
                        .isEmpty();
    }

    private static boolean takes(Operation operation, String header) {
        return elements(operation.node().path("parameters"))
                .anyMatch(parameter -> text(parameter, "name").equals(header));
    }

    private static Stream<Map.Entry<String, JsonNode>> successes() {
        return responses().filter(response -> response.getKey().startsWith("2"));
    }

    private static Stream<Map.Entry<String, JsonNode>> responses() {
        return operations().flatMap(operation -> operation.node().path("responses").properties().stream());
    }

    private static Stream<Map.Entry<String, JsonNode>> schemas() {
        return document().at("/components/schemas").properties().stream();
    }

    private static Stream<Operation> operations() {
        return ApiDocument.read().operations().stream();
    }

    private static JsonNode document() {
        return ApiDocument.read().root();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}

package org.lanzarote.monitoring.platform.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.role;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.LetIn;
import org.lanzarote.monitoring.support.SideBySide;

/** A filter that was mistyped never answers as if there were none. */
@QuarkusTest
class KnownParametersTest {

    /** One wrong query of one operation, and the parameter that the refusal names. */
    private record Query(Operation operation, String text, String parameter) {}

    @Test
    @Tag("slow") // 0.8 s
    void parameterThatNoOperationKnowsIsRefusedByAll() {
        assertThat(let(ApiDocument.read().operations().stream()
                        .map(operation -> new Query(operation, "unheardOf=1", "unheardOf"))))
                .isEmpty();
    }

    @Test
    void valueOfAnotherTypeIsRefusedWhereverTheTypeHasOne() {
        assertThat(let(ApiDocument.read().operations().stream()
                        .flatMap(operation -> operation.parameters("query").stream()
                                .flatMap(parameter -> misfit(operation, parameter).stream()))))
                .isEmpty();
    }

    @Test
    @Tag("slow") // 0.9 s
    void valueThatStandsTwiceIsRefused() {
        assertThat(let(ApiDocument.read().operations().stream()
                        .flatMap(operation -> operation.parameters("query").stream()
                                .map(parameter -> parameter.path("name").asText())
                                .map(name -> new Query(operation, name + "=1&" + name + "=2", name)))))
                .isEmpty();
    }

    @Test
    void refusalNamesWhatIsKnown() {
        nobody().get("/parties?Limit=2")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/bad-parameter"))
                .body("violations.parameter", contains("Limit"))
                .body("violations[0].detail", containsString("[cursor, lang, limit]"));
        nobody().get("/rounds/2?limit=2")
                .then()
                .statusCode(400)
                .body("violations[0].detail", equalTo("There is no such parameter; this operation takes none"));
        secretariat()
                .get("/rounds/2/replies?late=maybe&status=")
                .then()
                .statusCode(400)
                .body("violations.parameter.sort()", contains("late", "status"));
    }

    @Test
    void timeOfNoYearOfFourDigitsIsRefused() {
        for (var time : List.of("-5000-01-01T00:00:00Z", "+294277-01-01T00:00:00Z")) {
            role("auditor")
                    .queryParam("from", time)
                    .get("/trail")
                    .then()
                    .statusCode(400)
                    .body("violations.parameter", contains("from"));
        }
    }

    /** What a typed parameter is sent that it does not take. */
    private static Optional<Query> misfit(Operation operation, JsonNode parameter) {
        var name = parameter.path("name").asText();
        var schema = ApiDocument.read().resolved(parameter.path("schema"));
        var type = schema.path(schema.has("format") ? "format" : "type").asText();
        var value = schema.has("enum")
                ? "NOBODY"
                : Map.of("boolean", "maybe", "int32", "two", "uuid", "1-1-1-1-1")
                        .get(type);
        return Optional.ofNullable(value).map(wrong -> new Query(operation, name + "=" + wrong, name));
    }

    /** Those queries that were let in, or refused for something else. */
    private static List<String> let(Stream<Query> queries) {
        var all = queries.toList();
        assertThat(all).isNotEmpty();
        return SideBySide.ask(all, KnownParametersTest::difference).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> difference(Query query) {
        var operation = query.operation();
        var asker = LetIn.to(operation).get(0);
        var answer = role(asker)
                .contentType(operation.bodyType())
                .body("{}".getBytes(UTF_8))
                .request(operation.method().toUpperCase(Locale.ROOT), operation.somewhere() + "?" + query.text());
        boolean named = answer.statusCode() == 400
                && answer.path("violations.parameter") instanceof List<?> parameters
                && parameters.contains(query.parameter());
        return named
                ? Optional.empty()
                : Optional.of(
                        "%s?%s asked by %s: %d".formatted(operation.id(), query.text(), asker, answer.statusCode()));
    }
}

package org.lanzarote.monitoring.access;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lanzarote.monitoring.support.Asking.as;
import static org.lanzarote.monitoring.support.Asking.nobody;
import static org.lanzarote.monitoring.support.Asking.outOfContract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.round.GivenRounds;

/** Every operation of the OpenAPI document, asked by every role, against the table of who is let in. */
@QuarkusTest
class AccessMatrixTest {

    private static final Map<String, String> ACCOUNTS =
            Map.of("committee-member", "committee", "focal-point", "focal-point-fra", "delegate", "delegate-fra");

    /** Stand for path parameters; what they name need not exist, as the role is asked first. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "round", "2",
            "party", "FRA",
            "iso3", "FRA",
            "question", "9.1",
            "numeral", "II",
            "number", "53",
            "code", "II-1",
            "version", "1",
            "slug", "not-found",
            "id", "00000000-0000-7000-8000-000000000000");

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(expected().keySet())
                .containsExactlyInAnyOrderElementsOf(operations().keySet());
    }

    @Test
    void everyRoleIsLetInWhereTheTableSaysAndNowhereElse() {
        GivenRounds.launched("FRA");
        var operations = operations();
        var differences = new ArrayList<String>();
        expected()
                .forEach((name, byAsker) -> byAsker.forEach((asker, letIn) -> {
                    int status = call(asker, Objects.requireNonNull(operations.get(name)));
                    int refusal = "public".equals(asker) ? 401 : 403;
                    if (letIn ? status == 401 || status == 403 || status >= 500 : status != refusal) {
                        differences.add("%s asked by %s answered %d".formatted(name, asker, status));
                    }
                }));
        assertThat(differences).isEmpty();
    }

    private static int call(String asker, Operation operation) {
        return asking(asker)
                .body("{}")
                .request(operation.method(), operation.path())
                .statusCode();
    }

    private static RequestSpecification asking(String asker) {
        return "public".equals(asker) ? nobody() : as(ACCOUNTS.getOrDefault(asker, asker));
    }

    /** Who is let in, by operation and asker. */
    private static Map<String, Map<String, Boolean>> expected() {
        var lines = table().lines()
                .filter(line -> !line.startsWith("#"))
                .map(AccessMatrixTest::cells)
                .toList();
        var askers = lines.get(0);
        Map<String, Map<String, Boolean>> rows = new TreeMap<>();
        for (var cells : lines.subList(1, lines.size())) {
            assertThat(cells).as("cells of %s", cells.get(0)).hasSameSizeAs(askers);
            Map<String, Boolean> row = new TreeMap<>();
            for (int i = 1; i < cells.size(); i++) {
                assertThat(cells.get(i)).isIn("Y", "-");
                row.put(askers.get(i), "Y".equals(cells.get(i)));
            }
            rows.put(cells.get(0), row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static Map<String, Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (var path : document().get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (method.getValue().has("operationId")) {
                    operations.add(Operation.of(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return operations.stream().collect(toMap(Operation::name, operation -> operation));
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(outOfContract(nobody())
                            .get("/q/openapi?format=json")
                            .asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table() {
        try (var csv = AccessMatrixTest.class.getResourceAsStream("/access-matrix.csv")) {
            return new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An operation and an address of it. */
    private record Operation(String name, String method, String path) {

        static Operation of(String template, String method, JsonNode operation) {
            var path = template;
            for (var parameter : PARAMETERS.entrySet()) {
                path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
            }
            return new Operation(operation.get("operationId").asText(), method.toUpperCase(Locale.ROOT), path);
        }
    }
}

package org.lanzarote.monitoring.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lanzarote.monitoring.preparation.round.GivenRounds;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.Asking;
import org.lanzarote.monitoring.support.QuickRequest;
import org.lanzarote.monitoring.support.SideBySide;
import org.lanzarote.monitoring.support.Table;

/** Every operation of the OpenAPI document, asked by every role, against the table of who is let in. */
@QuarkusTest
class AccessMatrixTest {

    private static final String NAME = "operation";

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(Table.read("/access-matrix.csv"))
                .extracting(row -> row.get(NAME))
                .as("rows of access-matrix.csv, against the operations of the OpenAPI document")
                .containsExactlyInAnyOrderElementsOf(operations().keySet());
    }

    @Test
    void everyRoleIsLetInWhereTheTableSaysAndNowhereElse() {
        GivenRounds.launched("FRA");
        var operations = operations();
        var differences = new ArrayList<String>();
        int cells = 0;
        for (var row : Table.read("/access-matrix.csv")) {
            var operation = Objects.requireNonNull(operations.get(row.remove(NAME)));
            cells += row.size();
            differences.addAll(SideBySide.ask(row.entrySet(), cell -> difference(operation, cell)).stream()
                    .flatMap(Optional::stream)
                    .toList());
        }
        Log.infof("Access matrix: %d cells", cells);
        assertThat(differences).isEmpty();
    }

    private static Optional<String> difference(Operation operation, Map.Entry<String, String> cell) {
        int status = call(cell.getKey(), operation);
        return fits(cell.getKey(), cell.getValue(), status)
                ? Optional.empty()
                : Optional.of("%s asked by %s answered %d".formatted(operation.id(), cell.getKey(), status));
    }

    private static boolean fits(String asker, String cell, int status) {
        assertThat(cell).isIn("Y", "-");
        return cell.equals("Y")
                ? status != 401 && status != 403 && status < 500
                : status == ("public".equals(asker) ? 401 : 403);
    }

    private static int call(String asker, Operation operation) {
        return QuickRequest.somewhere(operation)
                .by(Asking.account(asker))
                .body("{}".getBytes(UTF_8))
                .send()
                .status();
    }

    private static Map<String, Operation> operations() {
        return ApiDocument.read().operations().stream().collect(toMap(Operation::id, operation -> operation));
    }
}

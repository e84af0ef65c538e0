package org.lanzarote.monitoring.support;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who is let in to each operation, as access-matrix.csv says it. */
public final class LetIn {

    private static final String NAME = "operation";

    private static final List<Map<String, String>> TABLE = Table.read("/access-matrix.csv");

    private static final Map<String, List<String>> ROLES =
            TABLE.stream().collect(toMap(row -> Objects.requireNonNull(row.get(NAME)), LetIn::roles));

    private LetIn() {}

    /** Every asker, the public among them. */
    public static List<String> askers() {
        return TABLE.get(0).keySet().stream()
                .filter(column -> !column.equals(NAME))
                .toList();
    }

    /** Those who are let in to an operation. */
    public static List<String> to(ApiDocument.Operation operation) {
        return Objects.requireNonNull(ROLES.get(operation.id()), operation.id());
    }

    private static List<String> roles(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> cell.getValue().equals("Y"))
                .map(Map.Entry::getKey)
                .toList();
    }
}

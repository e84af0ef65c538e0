package org.lanzarote.monitoring.platform.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lanzarote.monitoring.support.ApiDocument;
import org.lanzarote.monitoring.support.ApiDocument.Operation;
import org.lanzarote.monitoring.support.LetIn;
import org.lanzarote.monitoring.support.Table;

/** The operations that write, with the action that offers each and the views in which it does, as permitted-actions.csv says. */
final class WritingOperations {

    static final List<Map<String, String>> TABLE = Table.read("/permitted-actions.csv");

    private WritingOperations() {}

    /** An operation that writes, the action that offers it, and the operations that show the action. */
    record Offered(String operation, List<String> views, String action) {

        Operation asked() {
            return named(operation);
        }

        /** Whether the role of an account is let in; an account is named by its role and, after it, by whom it speaks for. */
        boolean letsIn(String account) {
            return LetIn.to(asked()).stream().anyMatch(role -> isOf(account, role));
        }

        private static boolean isOf(String account, String role) {
            return account.isEmpty()
                    ? role.equals("public")
                    : account.equals(role) || account.startsWith(role + "-") || role.startsWith(account + "-");
        }
    }

    static List<Offered> all() {
        return TABLE.stream()
                .map(row -> new Offered(cell(row, "operation"), views(cell(row, "view")), cell(row, "action")))
                .toList();
    }

    /** Those that a view offers. */
    static List<Offered> in(String view) {
        return all().stream().filter(offered -> offered.views().contains(view)).toList();
    }

    static Operation named(String id) {
        return ApiDocument.read().operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> views(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(" ", -1));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}

package org.lanzarote.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lanzarote.monitoring.Baseline.Kind;
import org.lanzarote.monitoring.Baseline.Statement;

/**
 * Each file of the baseline is read in one order: tables with their indexes, functions and triggers, views, and then who may do
 * what. A file begins with what its tables need, and a function that reads a view may stand with the views.
 */
@Execution(CONCURRENT)
class BaselineOrderTest {

    @Test
    void filesHoldTablesThenFunctionsThenViewsThenPolicies() {
        List<String> late = new ArrayList<>();
        int tables = 0;
        for (var file : Baseline.files()) {
            var ordered = sinceTheFirstTable(file);
            tables += ordered.stream()
                    .filter(made -> made.makes("table"))
                    .toList()
                    .size();
            outOfOrder(ordered).forEach(made -> late.add(file.getFileName() + ": " + made.head()));
        }
        assertThat(tables).isGreaterThan(100);
        assertThat(late).as("statements after what a file holds behind them").isEmpty();
    }

    private static List<Statement> sinceTheFirstTable(Path file) {
        return Baseline.statements(file).stream()
                .dropWhile(made -> !made.makes("table"))
                .filter(made -> made.kind() != Kind.OTHER)
                .toList();
    }

    private static List<Statement> outOfOrder(List<Statement> statements) {
        List<Statement> late = new ArrayList<>();
        Set<String> views = new HashSet<>();
        var reached = Kind.TABLE;
        for (var made : statements) {
            boolean readsView = made.kind() == Kind.FUNCTION && reached == Kind.VIEW && made.namesOneOf(views);
            if (made.kind() == Kind.VIEW || readsView) {
                views.add(made.name());
            }
            if (made.kind().compareTo(reached) >= 0) {
                reached = made.kind();
            } else if (!readsView) {
                late.add(made);
            }
        }
        return late;
    }
}

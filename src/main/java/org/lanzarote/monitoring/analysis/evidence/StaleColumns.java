package org.lanzarote.monitoring.analysis.evidence;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The columns of a table that tell whether a text is stale, and by which of its sources. */
public final class StaleColumns {

    private StaleColumns() {}

    public static <T> List<TableColumn<T>> of(
            Function<T, Boolean> stale, Function<T, List<StaleReason>> staleBecause) {
        return List.of(
                TableColumn.yesNo("Stale", "Périmé", stale::apply),
                TableColumn.keys(
                        "Stale because",
                        "Périmé parce que",
                        row -> staleBecause.apply(row).stream()
                                .map(StaleColumns::cell)
                                .toList()));
    }

    private static String cell(StaleReason reason) {
        return Stream.of(reason.cause(), reason.kind(), reason.key())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}

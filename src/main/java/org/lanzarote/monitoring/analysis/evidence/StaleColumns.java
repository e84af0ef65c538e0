package org.lanzarote.monitoring.analysis.evidence;

import java.util.List;
import java.util.function.Function;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The columns of a table that say whether a record is stale, and of what. */
public final class StaleColumns {

    private StaleColumns() {}

    public static <T> TableColumn<T> stale(Function<T, List<StaleReason>> because) {
        return TableColumn.yesNo("Stale", "Périmé", row -> !because.apply(row).isEmpty());
    }

    /** What no longer stands: how, and the key of the source, or its kind where it has none. */
    public static <T> TableColumn<T> because(Function<T, List<StaleReason>> because) {
        return TableColumn.keys(
                "Stale because of",
                "Périmé à cause de",
                row -> because.apply(row).stream()
                        .map(one -> one.cause() + " " + (one.key() == null ? one.kind() : one.key()))
                        .toList());
    }
}

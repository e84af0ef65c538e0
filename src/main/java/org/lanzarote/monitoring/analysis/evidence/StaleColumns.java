package org.lanzarote.monitoring.analysis.evidence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The columns of a table that tell whether a text is stale, and by which of its sources. */
public final class StaleColumns {

    private StaleColumns() {}

    public static <T> TableColumn<T> stale(Function<T, @Nullable Boolean> stale) {
        return TableColumn.yesNo("Stale", "Périmé", stale);
    }

    /** Each source with what became of it. */
    public static <T> TableColumn<T> because(Function<T, List<StaleReason>> reasons) {
        return TableColumn.keys(
                "Stale because",
                "Périmé parce que",
                row -> reasons.apply(row).stream().map(StaleColumns::cell).toList());
    }

    private static String cell(StaleReason reason) {
        var told = reason.cause() + " " + reason.kind();
        return reason.key() == null ? told : told + " " + reason.key();
    }
}

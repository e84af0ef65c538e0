package org.lanzarote.monitoring.outcome.recommendation;

import java.util.function.Function;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The columns of a table that tell whom a recommendation or a statement addresses. */
public final class AddresseeColumns {

    private AddresseeColumns() {}

    public static <T> TableColumn<T> kind(Function<T, Addressee> addressee) {
        return TableColumn.code(
                "Addressee",
                "Destinataire",
                AddresseeKind.class,
                row -> addressee.apply(row).kind());
    }

    public static <T> TableColumn<T> parties(Function<T, Addressee> addressee) {
        return TableColumn.keys(
                "Parties named", "Parties nommées", row -> addressee.apply(row).parties());
    }
}

package org.lanzarote.monitoring.outcome.recommendation;

import java.util.function.Function;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.platform.text.NamedInText;

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

    /** How a text speaks of those addressed. */
    public static <T> NamedInText<T> named(Function<T, Addressee> addressee) {
        return (words, row, reader, spoken, begins) ->
                addressee.apply(row).put(words, spoken, code -> reader.inSentence(code, spoken), begins);
    }

    public static <T> TableColumn<T> parties(Function<T, Addressee> addressee) {
        return TableColumn.parties(
                "Parties named", "Parties nommées", row -> addressee.apply(row).parties());
    }
}

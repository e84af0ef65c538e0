package org.lanzarote.monitoring.outcome.recommendation;

import java.util.List;
import java.util.function.Function;
import org.lanzarote.monitoring.platform.language.Language;
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

    /** By which names a text speaks of those addressed: each by its own, or one of them for all. */
    public static <T> NamedInText<T> named(Function<T, Addressee> addressee) {
        NamedInText<T> parties = NamedInText.parties(row -> addressee.apply(row).parties());
        return (row, reader, spoken) -> switch (addressee.apply(row).kind()) {
            case NAMED_PARTIES -> parties.of(row, reader, spoken);
            case ALL_PARTIES -> List.of(spoken == Language.FR ? "chaque Partie" : "each Party");
            case PARTIES_NOT_ALREADY_DOING_SO ->
                List.of(spoken == Language.FR ? "chaque Partie concernée" : "each Party concerned");
        };
    }

    public static <T> TableColumn<T> parties(Function<T, Addressee> addressee) {
        return TableColumn.parties(
                "Parties named", "Parties nommées", row -> addressee.apply(row).parties());
    }
}

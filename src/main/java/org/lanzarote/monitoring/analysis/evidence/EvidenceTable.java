package org.lanzarote.monitoring.analysis.evidence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.quotation.PassageState;
import org.lanzarote.monitoring.platform.quotation.Quotation;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** What the texts of a round rest on as a table for a spreadsheet. */
final class EvidenceTable {

    private static final List<TableColumn<EvidenceView>> COLUMNS = List.of(
            TableColumn.key("Answer", "Réponse", EvidenceView::target),
            TableColumn.text("Quoted words", "Mots cités", of(EvidenceView::quotation, Quotation::words)),
            TableColumn.key("Field", "Champ", of(EvidenceView::quotation, Quotation::field)),
            TableColumn.code("Rests on it", "Repose dessus", CitingKind.class, EvidenceView::kind),
            TableColumn.key("Its key", "Sa clé", EvidenceView::key),
            TableColumn.code("State", "État", PassageState.class, EvidenceView::state),
            TableColumn.yesNo("Value changed", "Valeur modifiée", EvidenceView::valueChanged),
            TableColumn.yesNo("Withheld from the public", "Non accessible au public", EvidenceView::takenDown),
            TableColumn.yesNo("Waits", "En attente", EvidenceView::waits),
            TableColumn.instant("Since", "Depuis", EvidenceView::since),
            TableColumn.key("Field now", "Champ actuel", EvidenceView::field),
            TableColumn.text(
                    "Confirmed because",
                    "Confirmé parce que",
                    of(EvidenceView::confirmation, ConfirmedEvidence::reason)),
            TableColumn.name(
                    "Confirmed by", "Confirmé par", of(EvidenceView::confirmation, ConfirmedEvidence::confirmedBy)),
            TableColumn.instant(
                    "Confirmed at", "Confirmé le", of(EvidenceView::confirmation, ConfirmedEvidence::confirmedAt)),
            TableColumn.name("Address", "Adresse", EvidenceView::address),
            TableColumn.name("Address of the answer", "Adresse de la réponse", EvidenceView::link),
            TableColumn.name("Address of the last answer", "Adresse de la dernière réponse", EvidenceView::linkNow),
            TableColumn.key("SHA-256", "SHA-256", EvidenceView::sha256),
            TableColumn.name("Key", "Clé", evidence -> evidence.id().toString()));

    private EvidenceTable() {}

    static ListTable<EvidenceView> of(int round) {
        return new ListTable<>("evidence-round-" + round, "Evidence", "Sources", COLUMNS);
    }

    private static <P, T> Function<EvidenceView, @Nullable T> of(
            Function<EvidenceView, @Nullable P> part, Function<P, @Nullable T> value) {
        return row -> {
            var found = part.apply(row);
            return found == null ? null : value.apply(found);
        };
    }
}

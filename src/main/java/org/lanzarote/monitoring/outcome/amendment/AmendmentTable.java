package org.lanzarote.monitoring.outcome.amendment;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The amendments to a report as a table for a spreadsheet. */
final class AmendmentTable {

    private static final List<TableColumn<AmendmentView>> COLUMNS = List.of(
            TableColumn.number("Number", "Numéro", AmendmentView::number),
            TableColumn.number("Draft", "Projet", AmendmentView::draft),
            TableColumn.name("Place", "Emplacement", AmendmentView::place),
            TableColumn.name("Present place", "Emplacement actuel", AmendmentView::presentPlace),
            TableColumn.key("Chapter", "Chapitre", AmendmentView::chapter),
            TableColumn.party("Delegation", "Délégation", AmendmentView::delegation),
            TableColumn.code("Kind", "Nature", AmendmentKind.class, AmendmentView::kind),
            TableColumn.text("Text of the draft", "Texte du projet", AmendmentView::original),
            TableColumn.text("Proposed text", "Texte proposé", AmendmentView::wording),
            TableColumn.text("Justification", "Justification", AmendmentView::justification),
            TableColumn.parties("Supported by", "Soutenu par", AmendmentView::supporters),
            TableColumn.code("State", "État", AmendmentState.class, AmendmentView::state),
            TableColumn.text("Text settled on", "Texte retenu", AmendmentView::settled),
            TableColumn.text("Reason for the decision", "Motif de la décision", AmendmentView::because),
            TableColumn.name("Decided by", "Décidé par", AmendmentView::decidedBy),
            TableColumn.instant("Decided", "Décidé le", AmendmentView::decidedAt),
            TableColumn.instant("Merged", "Intégré le", AmendmentView::mergedAt));

    private AmendmentTable() {}

    static ListTable<AmendmentView> of(int round) {
        return new ListTable<>("amendments-round-" + round, "Amendments", "Amendements", COLUMNS);
    }
}

package org.lanzarote.monitoring.preparation.round;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The rounds as a table for a spreadsheet. */
final class RoundTable {

    static final ListTable<RoundView> TABLE = new ListTable<>(
            "rounds",
            "Rounds",
            "Cycles",
            List.of(
                    TableColumn.number("Round", "Cycle", RoundView::number),
                    TableColumn.bilingual("Title", "Titre", RoundView::title),
                    TableColumn.bilingual("Theme", "Thème", RoundView::theme),
                    TableColumn.code("Status", "Statut", RoundStatus.class, RoundView::status),
                    TableColumn.instant("Replies due", "Réponses attendues le", RoundView::repliesDue),
                    TableColumn.instant(
                            "Stakeholders' submissions due",
                            "Contributions des parties prenantes attendues le",
                            RoundView::stakeholdersDue),
                    TableColumn.name(
                            "Decision on the roster",
                            "Décision sur la liste (telle qu’elle a été écrite)",
                            RoundView::rosterDecision),
                    TableColumn.date("Roster adopted", "Liste adoptée le", RoundView::rosterAdoptedOn),
                    TableColumn.instant("Launched", "Lancé le", RoundView::launchedAt),
                    TableColumn.instant("Replies closed", "Réponses closes le", RoundView::repliesClosedAt)));

    private RoundTable() {}
}

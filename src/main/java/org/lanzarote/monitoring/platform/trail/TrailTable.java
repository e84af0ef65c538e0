package org.lanzarote.monitoring.platform.trail;

import java.util.List;
import org.lanzarote.monitoring.platform.table.CodeWords;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The trail as a table for a spreadsheet. */
final class TrailTable {

    private static final CodeWords ROLES = CodeWords.named("Role");

    static final ListTable<TrailEntryView> TABLE = new ListTable<>(
            "trail",
            "Trail",
            "Journal",
            List.of(
                    TableColumn.instant("When", "Quand", TrailEntryView::at),
                    TableColumn.code("Outcome", "Issue", TrailOutcome.class, TrailEntryView::outcome),
                    TableColumn.name("Account", "Compte", TrailEntryView::account),
                    TableColumn.labelled(
                            "Roles",
                            "Rôles",
                            TrailEntryView::roles,
                            (entry, role, reader) -> ROLES.say(role, reader.language())),
                    TableColumn.party("Party", "Partie", TrailEntryView::party),
                    TableColumn.name("Organisation", "Organisation", TrailEntryView::organisation),
                    TableColumn.name("Operation", "Opération", TrailEntryView::operation),
                    TableColumn.key("Method", "Méthode", TrailEntryView::method),
                    TableColumn.text("Record", "Élément", TrailEntryView::record),
                    TableColumn.key("Version", "Version", TrailEntryView::version),
                    TableColumn.text("Reason or purpose", "Motif ou finalité", TrailEntryView::reason),
                    TableColumn.number("Status", "Statut", TrailEntryView::status),
                    TableColumn.name("Request", "Requête", TrailEntryView::requestId),
                    TableColumn.name("Key", "Clé", entry -> entry.id().toString())));

    private TrailTable() {}
}

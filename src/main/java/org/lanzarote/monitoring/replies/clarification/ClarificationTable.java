package org.lanzarote.monitoring.replies.clarification;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** Clarifications as a table for a spreadsheet, without what was said. */
final class ClarificationTable {

    private static final List<TableColumn<ClarificationRow>> COLUMNS = List.of(
            TableColumn.party("Party", "Partie", ClarificationRow::party),
            TableColumn.key("Question", "Question", ClarificationRow::question),
            TableColumn.number("Submission", "Soumission", ClarificationRow::submission),
            TableColumn.code("State", "État", ClarificationState.class, ClarificationRow::state),
            TableColumn.date("Due", "À répondre le", ClarificationRow::dueOn),
            TableColumn.number("Messages", "Messages", ClarificationRow::messages),
            TableColumn.instant("Asked", "Demandée le", ClarificationRow::askedAt),
            TableColumn.instant("Last message", "Dernier message", ClarificationRow::lastMessageAt),
            TableColumn.instant("Closed", "Close le", ClarificationRow::closedAt),
            TableColumn.text("Reason", "Motif", ClarificationRow::reason),
            TableColumn.name("Key", "Clé", row -> row.id().toString()));

    private ClarificationTable() {}

    static ListTable<ClarificationRow> of(int round) {
        return named("clarifications-round-" + round);
    }

    static ListTable<ClarificationRow> of(int round, String party) {
        return named("clarifications-" + party + "-round-" + round);
    }

    private static ListTable<ClarificationRow> named(String file) {
        return new ListTable<>(file, "Clarifications", "Clarifications", COLUMNS);
    }
}

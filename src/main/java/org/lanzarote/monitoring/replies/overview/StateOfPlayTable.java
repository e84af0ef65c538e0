package org.lanzarote.monitoring.replies.overview;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** The state of play as a table for a spreadsheet. */
final class StateOfPlayTable {

    private static final List<TableColumn<ReplyRow>> COLUMNS = List.of(
            TableColumn.key("Party", "Partie", ReplyRow::party),
            TableColumn.bilingual("Name", "Nom", ReplyRow::name),
            TableColumn.code("Status", "État", ReplyStatus.class, ReplyRow::status),
            TableColumn.number("Questionnaire version", "Version du questionnaire", ReplyRow::questionnaireVersion),
            TableColumn.number("Answered", "Questions répondues", ReplyRow::answered),
            TableColumn.number("Questions", "Questions", ReplyRow::questions),
            TableColumn.instant("Time limit", "Délai", ReplyRow::due),
            TableColumn.yesNo("More time", "Délai prolongé", ReplyRow::extended),
            TableColumn.yesNo("Late", "En retard", ReplyRow::late),
            TableColumn.instant("Submitted", "Soumise le", ReplyRow::submittedAt),
            TableColumn.instant("Published", "Publiée le", ReplyRow::publishedAt),
            TableColumn.number("Open clarifications", "Clarifications en cours", ReplyRow::openClarifications));

    private StateOfPlayTable() {}

    static ListTable<ReplyRow> of(int round) {
        return new ListTable<>("state-of-play-round-" + round, "State of play", "État des réponses", COLUMNS);
    }
}

package org.lanzarote.monitoring.analysis.rapporteur;

import java.util.List;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The rapporteurs of a round as a table for a spreadsheet. */
final class RapporteurTable {

    private static final List<TableColumn<RapporteurView>> COLUMNS = List.of(
            TableColumn.key("State", "État", RapporteurView::country),
            TableColumn.bilingual("Name", "Nom", RapporteurView::countryName),
            TableColumn.keys("Questions", "Questions", RapporteurView::questions),
            TableColumn.keys("People", "Personnes", RapporteurTable::names),
            TableColumn.date("From", "Du", RapporteurView::from),
            TableColumn.date("Until", "Au", RapporteurView::until),
            TableColumn.code("Status", "Statut", AppointmentStatus.class, RapporteurView::status),
            TableColumn.instant("Appointed", "Désigné le", RapporteurView::appointedAt),
            TableColumn.instant("Ended", "Terminé le", RapporteurView::endedAt),
            TableColumn.text("Ended because", "Terminé parce que", RapporteurView::endReason),
            TableColumn.name("Key", "Clé", rapporteur -> rapporteur.id().toString()));

    private RapporteurTable() {}

    static ListTable<RapporteurView> of(int round) {
        return new ListTable<>("rapporteurs-round-" + round, "Rapporteurs", "Rapporteurs", COLUMNS);
    }

    private static List<String> names(RapporteurView rapporteur) {
        return rapporteur.people().stream()
                .map(person -> person.name() + " (" + person.login() + ")")
                .toList();
    }
}

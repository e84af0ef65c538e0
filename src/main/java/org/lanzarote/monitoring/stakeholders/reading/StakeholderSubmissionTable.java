package org.lanzarote.monitoring.stakeholders.reading;

import java.util.List;
import org.lanzarote.monitoring.people.organisation.OrganisationKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.ListTable;
import org.lanzarote.monitoring.platform.table.TableColumn;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmissionStatus;

/** The submissions of stakeholders as a table for a spreadsheet; one that is not to name its organisation does not. */
final class StakeholderSubmissionTable {

    private static final List<TableColumn<StakeholderSubmissionRow>> COLUMNS = List.of(
            TableColumn.name("Organisation", "Organisation", StakeholderSubmissionRow::organisation),
            TableColumn.code("Kind", "Type", OrganisationKind.class, StakeholderSubmissionRow::kind),
            TableColumn.code("Language", "Langue", Language.class, StakeholderSubmissionRow::language),
            TableColumn.code("Status", "État", StakeholderSubmissionStatus.class, StakeholderSubmissionRow::status),
            TableColumn.yesNo("Late", "En retard", StakeholderSubmissionRow::late),
            TableColumn.instant("Submitted", "Soumise le", StakeholderSubmissionRow::submittedAt),
            TableColumn.date("Published", "Publiée le", StakeholderSubmissionRow::publishedOn),
            TableColumn.name("Key", "Clé", row -> row.id().toString()));

    private StakeholderSubmissionTable() {}

    static ListTable<StakeholderSubmissionRow> of(int round) {
        return new ListTable<>(
                "stakeholder-submissions-round-" + round, "Stakeholder submissions", "Parties prenantes", COLUMNS);
    }
}

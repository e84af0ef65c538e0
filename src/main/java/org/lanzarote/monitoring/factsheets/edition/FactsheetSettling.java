package org.lanzarote.monitoring.factsheets.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.factsheets.copy.DraftCopy;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;

/** Notes that the drafts of Parties say what their newest editions say, whatever was edited until that moment. */
@ApplicationScoped
public class FactsheetSettling {

    private final FactsheetEditionRepository editions;

    FactsheetSettling(FactsheetEditionRepository editions) {
        this.editions = editions;
    }

    /** Settles those of these drafts that say it. */
    public void settleSame(Report report, Map<Party, List<DraftCopy>> drafts, Instant moment) {
        var same = drafts.entrySet().stream()
                .filter(draft -> editions.newest(report, draft.getKey()).says(draft.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        settle(report, same, moment);
    }

    /** Settles the drafts of these Parties, which say it. */
    public void settle(Report report, List<Party> parties, Instant moment) {
        editions.getEntityManager()
                .createNativeQuery("update factsheet_edition e set settled_at = :moment where e.report_id = :report"
                        + " and e.party_iso3 = any (cast(:parties as text[])) and e.number = (select max(n.number)"
                        + " from factsheet_edition n where n.report_id = e.report_id and n.party_iso3 = e.party_iso3)")
                .setParameter("moment", moment)
                .setParameter("report", report.id())
                .setParameter("parties", parties.stream().map(Party::iso3).toArray(String[]::new))
                .executeUpdate();
    }
}

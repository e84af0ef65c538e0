package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;

/** Lets PostgreSQL release what drafts of factsheets say, and tells whom that concerns. */
@ApplicationScoped
class FactsheetReleases {

    private final EntityManager em;

    FactsheetReleases(EntityManager em) {
        this.em = em;
    }

    /** Waits until what is being edited of a report's factsheets is saved; what is edited later waits for this publication. */
    void waitForEdits(Report report) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('factsheets of ' || ?1, 0))")
                .setParameter(1, report.id().toString())
                .getSingleResult();
    }

    /** Lets everybody read, wherever it is read, what the factsheets of these Parties say now. */
    void release(Report report, List<Party> parties) {
        codes("select release_factsheets(:report, cast(:parties as text[]))", report, parties);
    }

    /**
     * The codes of the other Parties that publishing the draft of this one may give an edition: their factsheets print some of what is
     * new in it, and their own drafts say otherwise than their newest editions.
     */
    Set<String> following(Report report, Party party) {
        return codes(
                "select party from parties_of_drafts(:report, cast(:parties as text[])) where party <> all (cast(:parties as text[]))"
                        + " except select party from settled_factsheets(:report)",
                report,
                List.of(party));
    }

    /** The codes of the Parties whose factsheets the drafts of these Parties concern, their own among them. */
    Set<String> concerned(Report report, List<Party> parties) {
        return codes("select party from parties_of_drafts(:report, cast(:parties as text[]))", report, parties);
    }

    /** The rounds whose factsheets this very step changed. */
    List<Integer> changedNow() {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select distinct r.round_number from factsheet_change x join report r on r.id = x.report_id"
                                + " where written_now(x.xmin) order by r.round_number",
                        Integer.class)
                .getResultList();
    }

    private Set<String> codes(String statement, Report report, List<Party> parties) {
        em.flush();
        return new TreeSet<>(em.unwrap(Session.class)
                .createNativeQuery(statement, String.class)
                .setParameter("report", report.id())
                .setParameter("parties", codes(parties))
                .getResultList());
    }

    /** Notes that the drafts of these Parties say what their newest editions say, whatever was edited until this moment. */
    void settle(Report report, List<Party> parties, Instant moment) {
        em.createNativeQuery("update factsheet_edition e set settled_at = :moment where e.report_id = :report"
                        + " and e.party_iso3 = any (cast(:parties as text[])) and e.number = (select max(n.number)"
                        + " from factsheet_edition n where n.report_id = e.report_id and n.party_iso3 = e.party_iso3)")
                .setParameter("moment", moment)
                .setParameter("report", report.id())
                .setParameter("parties", codes(parties))
                .executeUpdate();
    }

    private static String[] codes(List<Party> parties) {
        return parties.stream().map(Party::iso3).toArray(String[]::new);
    }
}

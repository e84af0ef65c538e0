package org.lanzarote.monitoring.factsheets.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.style.HeldHeadings;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.paging.NamedLocks;

/** Lets PostgreSQL release what drafts of factsheets say, and tells whom that concerns. */
@ApplicationScoped
class FactsheetReleases {

    /** Who follows prints some of what is new in the draft, and its own draft says otherwise than its newest edition. */
    private static final String FOLLOWING = """
            select array(select d.party from parties_of_drafts(:report, array[cast(:party as text)]) d where d.party <> :party
                         except select s.party from settled_factsheets(:report) s) as parties,
                   (select encode(sha256(convert_to(coalesce(string_agg(cast(s.said as text), ',' order by s.id), ''), 'UTF8')), 'hex')
                    from factsheet_style s
                    where s.report_id = :report and not s.released and cardinality(s.parties) = 0) as style
            """;

    private final EntityManager em;
    private final NamedLocks locks;
    private final HeldHeadings headings;

    FactsheetReleases(EntityManager em, NamedLocks locks, HeldHeadings headings) {
        this.em = em;
        this.locks = locks;
        this.headings = headings;
    }

    /** Waits until what is being edited of a report's factsheets is saved; what is edited later waits for this publication. */
    void waitForEdits(Report report) {
        locks.hold("factsheets of " + report.id());
    }

    /** Lets everybody read, wherever it is read, what the factsheets of these Parties say now. */
    void release(Report report, List<Party> parties) {
        em.flush();
        headings.hold(report, codes(parties));
        em.createNativeQuery("select 1 from release_factsheets(:report, cast(:parties as text[]))")
                .setParameter("report", report.id())
                .setParameter("parties", codes(parties))
                .getSingleResult();
    }

    /** What publishing the draft of this Party does for others. */
    FactsheetFollowing following(Report report, Party party) {
        em.flush();
        var row = em.unwrap(Session.class)
                .createNativeQuery(FOLLOWING, Tuple.class)
                .setParameter("report", report.id())
                .setParameter("party", party.iso3())
                .getSingleResult();
        return new FactsheetFollowing(
                new TreeSet<>(List.of(row.get("parties", String[].class))), row.get("style", String.class));
    }

    /** The codes of the Parties whose factsheets the drafts of these Parties concern, their own among them. */
    Set<String> concerned(Report report, List<Party> parties) {
        em.flush();
        return new TreeSet<>(em.unwrap(Session.class)
                .createNativeQuery(
                        "select party from parties_of_drafts(:report, cast(:parties as text[]))", String.class)
                .setParameter("report", report.id())
                .setParameter("parties", codes(parties))
                .getResultList());
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

    private static String[] codes(List<Party> parties) {
        return parties.stream().map(Party::iso3).toArray(String[]::new);
    }
}

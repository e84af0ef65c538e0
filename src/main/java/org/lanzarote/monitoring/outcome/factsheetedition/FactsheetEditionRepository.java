package org.lanzarote.monitoring.outcome.factsheetedition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Keeps and finds editions of factsheets, of reports that the caller may read. */
@ApplicationScoped
class FactsheetEditionRepository implements PanacheRepositoryBase<FactsheetCopy, UUID> {

    private static final String OF_PARTY =
            "from FactsheetCopy c join fetch c.edition e where e.report = ?1 and e.party = ?2";
    private static final String IN_LANGUAGE = OF_PARTY + " and c.language = ?3";

    Optional<FactsheetCopy> newest(Report report, Party party, Language language) {
        return find(IN_LANGUAGE + " order by e.number desc", report, party, language)
                .range(0, 0)
                .singleResultOptional();
    }

    /** The one that was newest at a moment. */
    Optional<FactsheetCopy> asOf(Report report, Party party, Language language, Instant moment) {
        return find(IN_LANGUAGE + " and e.publishedAt <= ?4 order by e.number desc", report, party, language, moment)
                .range(0, 0)
                .singleResultOptional();
    }

    FactsheetCopy require(Report report, Party party, Language language, int number) {
        return find(IN_LANGUAGE + " and e.number = ?4", report, party, language, number)
                .singleResultOptional()
                .orElseThrow(NotFound.of("edition", number));
    }

    /** An edition in all languages. */
    List<FactsheetCopy> require(Report report, Party party, int number) {
        var copies = list(OF_PARTY + " and e.number = ?3", report, party, number);
        if (copies.isEmpty()) {
            throw NotFound.of("edition", number).get();
        }
        return copies;
    }

    /** The number of the newest edition of the factsheet that this one is of. */
    int newestNumber(FactsheetEdition edition) {
        return find(
                        "select max(e.number) from FactsheetEdition e where e.report = ?1 and e.party = ?2",
                        edition.report,
                        edition.party)
                .project(Integer.class)
                .singleResult();
    }

    /** The newest edition in all languages; none before the report is published. */
    List<FactsheetCopy> newest(Report report, Party party) {
        return list(
                OF_PARTY + " and e.number = (select max(n.number) from FactsheetEdition n where n.report = e.report"
                        + " and n.party = e.party)",
                report,
                party);
    }

    /** The editions of the factsheet after this one, in its language, the earliest first. */
    List<FactsheetCopy> later(FactsheetCopy copy) {
        var edition = copy.edition;
        return list(
                IN_LANGUAGE + " and e.number > ?4 order by e.number",
                edition.report,
                edition.party,
                copy.language,
                edition.number);
    }

    /** Waits until what is being edited of a report's factsheets is saved; what is edited later waits for this publication. */
    void waitForEdits(Report report) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('factsheets of ' || ?1, 0))")
                .setParameter(1, report.id().toString())
                .getSingleResult();
    }

    /** Lets everybody read, wherever it is read, what the factsheets of these Parties say now. */
    void release(Report report, List<Party> parties) {
        flush();
        getEntityManager()
                .createNativeQuery("select 1 from release_factsheets(:report, cast(:parties as text[]))", Integer.class)
                .setParameter("report", report.id())
                .setParameter("parties", codes(parties))
                .getSingleResult();
    }

    /** Notes that the drafts of these Parties say what their newest editions say, whatever was edited until this moment. */
    void settle(Report report, List<Party> parties, Instant moment) {
        getEntityManager()
                .createNativeQuery("update factsheet_edition e set settled_at = :moment where e.report_id = :report"
                        + " and e.party_iso3 = any (cast(:parties as text[])) and e.number = (select max(n.number)"
                        + " from factsheet_edition n where n.report_id = e.report_id and n.party_iso3 = e.party_iso3)")
                .setParameter("moment", moment)
                .setParameter("report", report.id())
                .setParameter("parties", codes(parties))
                .executeUpdate();
    }

    void keep(FactsheetEdition edition) {
        getEntityManager().persist(edition);
        flush();
    }

    private static String[] codes(List<Party> parties) {
        return parties.stream().map(Party::iso3).toArray(String[]::new);
    }
}

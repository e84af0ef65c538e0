package org.lanzarote.monitoring.factsheets.edition;

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
    WholeEdition require(Report report, Party party, int number) {
        var copies = list(OF_PARTY + " and e.number = ?3", report, party, number);
        if (copies.isEmpty()) {
            throw NotFound.of("edition", number).get();
        }
        return new WholeEdition(copies);
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
    WholeEdition newest(Report report, Party party) {
        return new WholeEdition(list(OF_PARTY + " and " + FactsheetEditionHql.NEWEST, report, party));
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

    void keep(FactsheetEdition edition) {
        getEntityManager().persist(edition);
        flush();
    }
}

package org.lanzarote.monitoring.analysis.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.RecordParameters;

/** Queries for all Parties and questions of one round with what was submitted and found, in one statement. */
@ApplicationScoped
class CoverageQueries {

    private static final String ORDER = " order by q.ordinal, q.party";

    private static final String AFTER = " and (q.ordinal, q.party) > (:ordinal, :after)";

    private static final String SHOWN =
            "select q.ordinal, q.number, q.chapter, q.party, q.state, q.findings, q.submission, ";

    /** Answers are looked up for the page alone: a round has some thousands. */
    private static final String PAGE = CoverageParts.CELLS
            + ", shown as materialized (select q.ordinal as ordinal, q.number as number, q.chapter as chapter,"
            + " q.party as party, q.state as state, q.findings as findings, q.submission as submission, q.sealed as sealed"
            + " from cells q where " + CoverageParts.FILTERS + AFTER + ORDER + " limit :most) "
            + SHOWN + CoverageParts.LOOKED_UP + " from shown q" + ORDER;

    private static final String PAGE_BY_USE = CoverageParts.ANSWERED_CELLS + " " + SHOWN
            + "q.answered, q.used from cells q where " + CoverageParts.FILTERS + CoverageParts.USE + AFTER + ORDER;

    private static final String GROUPS = CoverageParts.ANSWERED_CELLS
            + " select q.number, q.chapter, q.state, q.answered, q.used, listagg(q.party, ',') from cells q where "
            + CoverageParts.FILTERS + CoverageParts.USE
            + " group by q.ordinal, q.number, q.chapter, q.state, q.answered, q.used order by q.ordinal";

    private final Session session;

    CoverageQueries(Session session) {
        this.session = session;
    }

    List<CoverageCell> page(int round, CoverageFilter filter, Whose whose, PageQuery page) {
        var after = page.after(CoverageKey::of, CoverageKey.FIRST);
        return filter.used() == null
                ? after(PAGE, round, filter, whose, after)
                        .setParameter("most", page.fetch().getMaxResults())
                        .getResultList()
                : after(PAGE_BY_USE, round, filter, whose, after)
                        .setPage(page.fetch())
                        .getResultList();
    }

    /** All that the filter leaves, to be counted. */
    List<CoverageGroup> groups(int round, CoverageFilter filter, Whose whose) {
        return asking(GROUPS, CoverageGroup.class, round, filter, whose).getResultList();
    }

    private SelectionQuery<CoverageCell> after(
            String statement, int round, CoverageFilter filter, Whose whose, CoverageKey after) {
        return asking(statement, CoverageCell.class, round, filter, whose)
                .setParameter("ordinal", after.ordinal())
                .setParameter("after", after.party());
    }

    private <R> SelectionQuery<R> asking(
            String statement, Class<R> row, int round, CoverageFilter filter, Whose whose) {
        return RecordParameters.bind(session.createSelectionQuery(statement, row), filter, whose)
                .setParameter("round", round)
                .setParameter("whose", whose.kind().name());
    }
}

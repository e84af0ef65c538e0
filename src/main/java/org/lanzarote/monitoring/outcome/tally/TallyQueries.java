package org.lanzarote.monitoring.outcome.tally;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/**
 * Queries for tallies with what they find now, in one statement for all of a report; the calling code has checked that the
 * caller may see the report.
 */
interface TallyQueries {

    String ROW = "select t.id, t.version, o.number, r.reference, t.part, n.key, t.words, n.gone, t.statedNumber,"
            + " t.statedParties, t.source, t.question, t.answerValue, t.code, t.state, t.negated, t.writtenAt, n.parties,"
            + " n.drift from Tally t join TallyNow n on n.id = t.id join t.report r join r.round o "
            + " where ";

    /**
     * What is counted of unpublished answers and by codes is for insiders, and so are words that the report says no more; the
     * policy of the table states it too.
     */
    String OF_REPORT = "r.id = :report"
            + " and (:insider = true or t.source <> SUBMITTED_ANSWERS and t.code is null and n.gone = false) ";

    default List<TallyRow> tallies(
            UUID report, boolean insider, @Nullable Boolean drift, @Nullable Boolean gone, PageQuery page) {
        return tallies(report, insider, drift, gone, page.afterId(), page.fetch());
    }

    @HQL(ROW + OF_REPORT + "and (cast(:drift as boolean) is null or n.drift = :drift)"
            + " and (cast(:gone as boolean) is null or n.gone = :gone) and t.id > :after order by t.id")
    List<TallyRow> tallies(
            UUID report, boolean insider, @Nullable Boolean drift, @Nullable Boolean gone, UUID after, Page page);

    @HQL(ROW + OF_REPORT + "and t.id = :id")
    Optional<TallyRow> tally(UUID report, boolean insider, UUID id);

    @HQL(ROW + OF_REPORT + "order by t.id")
    List<TallyRow> all(UUID report, boolean insider);

    @HQL("select distinct t.code from Tally t where t.report.round.number = :round and t.code is not null")
    List<String> countedCodes(int round);
}

package org.lanzarote.monitoring.outcome.recommended;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.SelectionQuery;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.platform.paging.RecordParameters;

/**
 * Queries for what was recommended to a Party: everybody sees what a published report has, insiders drafts too. Each walks
 * along an index in its order, only as far as the page goes.
 */
interface RecommendedQueries {

    String VISIBLE = " (p.status = PUBLISHED or :insider = true) ";

    String ROW = "select r.roundNumber, p.status, r.id, r.code, r.rank, c.numeral, r.urgency, r.urgencyRank, s.label,"
            + " r.addresseeKind, r.addresseeParties, r.text.id, p.language, r.theme, p.themes, r.legalBasis from Recommendation r join r.report p join r.chapter c"
            + " join Round o on o.number = r.roundNumber join o.scale s on s.term = r.urgency where" + VISIBLE
            + "and (function(party_in as Boolean, :party, r.addresseeParties) or r.addresseeKind <> NAMED_PARTIES"
            + " and exists (select 1 from Round x join x.roster e where x.number = r.roundNumber and e.party.iso3 = :party))"
            + " and (:term = '' or r.urgency = :term) and (:chapter = '' or c.numeral = :chapter)"
            + " and (:addressee is null or r.addresseeKind = :addressee) and (:theme = '' or r.theme = :theme) ";

    String LATER_CODE = "r.rank > :rank or r.rank = :rank and r.id > :id";

    /** The places that a term has in the scales of rounds: the most and the least urgent. */
    record TermRanks(int most, int least) {}

    String BY_URGENCY = ROW + "and r.urgencyRank >= :urgency and r.urgencyRank <= :least"
            + " and (r.urgencyRank > :urgency or r.roundNumber <= :round)"
            + " and (r.urgencyRank > :urgency or r.roundNumber < :round or " + LATER_CODE
            + ") order by r.urgencyRank, r.roundNumber desc, r.rank, r.id";

    String BY_ROUND = ROW + "and r.roundNumber <= :round and r.roundNumber >= :first"
            + " and (r.roundNumber < :round or r.urgencyRank >= :urgency)"
            + " and (r.roundNumber < :round or r.urgencyRank > :urgency or " + LATER_CODE
            + ") order by r.roundNumber desc, r.urgencyRank, r.rank, r.id";

    Session session();

    /** A page of the list; what is of one round is in both orders the same. */
    default List<RecommendedRow> rows(
            String party, RecommendedFilter filter, boolean insider, RecommendedPlace after, Page page) {
        var asked = filter.sort() == RecommendedOrder.ROUND || filter.round() != null
                ? byRound(filter, after)
                : byUrgency(filter, after);
        return asked.setParameter("party", party)
                .setParameter("insider", insider)
                .setParameter("term", filter.urgency())
                .setPage(page)
                .getResultList();
    }

    private SelectionQuery<RecommendedRow> byRound(RecommendedFilter filter, RecommendedPlace after) {
        int first = requireNonNullElse(filter.round(), 0);
        var from = filter.round() == null ? after : after.orOfRound(first);
        return RecordParameters.bind(session().createSelectionQuery(BY_ROUND, RecommendedRow.class), from, filter)
                .setParameter("first", first);
    }

    private SelectionQuery<RecommendedRow> byUrgency(RecommendedFilter filter, RecommendedPlace after) {
        var ranks = filter.urgency().isEmpty() ? new TermRanks(0, Integer.MAX_VALUE) : ranks(filter.urgency());
        var from = after.orOfUrgency(ranks.most());
        return RecordParameters.bind(session().createSelectionQuery(BY_URGENCY, RecommendedRow.class), from, filter)
                .setParameter("least", ranks.least());
    }

    @HQL("select coalesce(min(s.rank), 0), coalesce(max(s.rank), 0) from Round o join o.scale s where s.term = :term")
    TermRanks ranks(String term);

    /** The findings on the Party that cite these recommendations, are linked to them, or based on what supports them. */
    @HQL("select b.recommendation, cast(b.finding as string) from ("
            + "select l.target as recommendation, f.id as finding from Finding f join CitedLine l on l.id.text = f.text.id"
            + " where function(among as Boolean, :recommendations, l.target) and f.party.iso3 = :party"
            + " and (f.publishedAt is not null or :insider = true)"
            + " union select r.id, f.id from Recommendation r join CitedLine s on s.id.text = r.text.id and s.kind = PARAGRAPH"
            + " join CitedLine l on l.target = s.target join Finding f on f.text.id = l.id.text and f.round = r.report.round"
            + " where function(among as Boolean, :recommendations, r.id) and f.party.iso3 = :party"
            + " and (f.publishedAt is not null or :insider = true)) b order by b.finding")
    List<BackLink> findings(UUID[] recommendations, String party, boolean insider);

    /** The rounds that the caller may know of. */
    @HQL("select cast(o.number as string) from Round o where o.launchedAt is not null or :insider = true")
    List<String> rounds(boolean insider);

    /** The terms of their scales. */
    @HQL("select distinct s.term from Round o join o.scale s where o.launchedAt is not null or :insider = true")
    List<String> terms(boolean insider);

    /** The chapters of the reports that the caller may read. */
    @HQL("select distinct c.numeral from Chapter c join c.report p where" + VISIBLE)
    List<String> chapters(boolean insider);

    /** The themes of the recommendations that the caller may read. */
    @HQL("select distinct r.theme from Recommendation r join r.report p where r.theme is not null and" + VISIBLE)
    List<String> themes(boolean insider);
}

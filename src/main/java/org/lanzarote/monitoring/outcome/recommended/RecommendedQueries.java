package org.lanzarote.monitoring.outcome.recommended;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.AddresseeKind;
import org.lanzarote.monitoring.outcome.report.BackLink;

/**
 * Queries for what was recommended to a Party: everybody sees what a published report has, insiders drafts too. Each walks
 * along the terms of the scales in its order, and reads recommendations only as far as the page goes.
 */
interface RecommendedQueries {

    String VISIBLE = " (p.status = PUBLISHED or :insider = true) ";

    String ROW = "select o.number, p.status, r.id, r.code, r.rank, c.numeral, s.term, s.rank, s.label, r.addresseeKind,"
            + " r.addresseeParties, r.text.id from Round o join o.scale s join Report p on p.round = o"
            + " join Recommendation r on r.report = p and r.urgency = s.term join r.chapter c where" + VISIBLE
            + "and (array_contains(r.addresseeParties, :party) or r.addresseeKind <> NAMED_PARTIES"
            + " and exists (select 1 from Round x join x.roster e where x = o and e.party.iso3 = :party))"
            + " and (cast(:only as integer) is null or o.number = :only) and (:term = '' or s.term = :term)"
            + " and (:chapter = '' or c.numeral = :chapter) and (:addressee is null or r.addresseeKind = :addressee) ";

    String LATER_CODE = "r.rank > :rank or r.rank = :rank and r.id > :after";

    default List<RecommendedRow> rows(
            String party, RecommendedFilter filter, boolean insider, RecommendedPlace after, Page page) {
        return filter.sort() == RecommendedOrder.URGENCY
                ? byUrgency(
                        party,
                        insider,
                        filter.round(),
                        filter.urgency(),
                        filter.chapter(),
                        filter.addressee(),
                        after.urgency(),
                        after.round(),
                        after.rank(),
                        after.id(),
                        page)
                : byRound(
                        party,
                        insider,
                        filter.round(),
                        filter.urgency(),
                        filter.chapter(),
                        filter.addressee(),
                        after.urgency(),
                        after.round(),
                        after.rank(),
                        after.id(),
                        page);
    }

    @HQL(ROW + "and s.rank >= :urgency and (s.rank > :urgency or o.number <= :round)"
            + " and (s.rank > :urgency or o.number < :round or " + LATER_CODE
            + ") order by s.rank, o.number desc, r.rank, r.id")
    List<RecommendedRow> byUrgency(
            String party,
            boolean insider,
            @Nullable Integer only,
            String term,
            String chapter,
            @Nullable AddresseeKind addressee,
            int urgency,
            int round,
            String rank,
            UUID after,
            Page page);

    @HQL(ROW + "and o.number <= :round and (o.number < :round or s.rank >= :urgency)"
            + " and (o.number < :round or s.rank > :urgency or " + LATER_CODE
            + ") order by o.number desc, s.rank, r.rank, r.id")
    List<RecommendedRow> byRound(
            String party,
            boolean insider,
            @Nullable Integer only,
            String term,
            String chapter,
            @Nullable AddresseeKind addressee,
            int urgency,
            int round,
            String rank,
            UUID after,
            Page page);

    /** The findings on the Party that cite these recommendations, are linked to them, or based on what supports them. */
    @HQL("select b.recommendation, cast(b.finding as string) from ("
            + "select l.target as recommendation, f.id as finding from Finding f join f.text t join t.lines l"
            + " where function(among as Boolean, l.target, :recommendations) and f.party.iso3 = :party"
            + " and (f.publishedAt is not null or :insider = true)"
            + " union select r.id, f.id from Recommendation r join r.text rt join rt.lines s, Finding f join f.text t"
            + " join t.lines l where function(among as Boolean, r.id, :recommendations) and l.target = s.target"
            + " and f.round = r.report.round and f.party.iso3 = :party"
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
}

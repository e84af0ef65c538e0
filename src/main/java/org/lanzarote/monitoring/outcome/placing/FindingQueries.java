package org.lanzarote.monitoring.outcome.placing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for findings with their links: insiders see all, everybody those in a published report. */
interface FindingQueries {

    String ROW = "select f.id, f.version, f.party.iso3, q.number, q.chapter, f.nature, f.text.id, o.place, o.heading,"
            + " o.lead, f.publishedAt from Finding f join f.question q left join FindingPlace o on o.finding = f"
            + " where f.round.number = :round and (f.publishedAt is not null or :insider = true) ";

    /** How often the finding cites the target or is linked to it; counted, so that no other finding's text is looked at. */
    String POINTS_TO = " (select count(*) from CitedText t join t.lines l where t = f.text and l.target ";

    /** A match of the recommendation itself or of a paragraph that supports it. */
    String OR_ITS_SUPPORT = "(l.target = :recommendation or l.target in (select s.target from Recommendation r"
            + " join r.text rt join rt.lines s where r.id = :recommendation))";

    default List<FindingRow> findings(
            int round, FindingFilter filter, FindingTargets targets, boolean insider, PageQuery page) {
        return findings(
                round,
                insider,
                page.afterId(),
                filter.party(),
                filter.question(),
                filter.chapter(),
                targets.paragraph(),
                targets.code(),
                targets.recommendation(),
                page.fetch());
    }

    @HQL(ROW + "and f.id > :after and (:party = '' or f.party.iso3 = :party)"
            + " and (:question = '' or q.number = :question or q.number like :question || '.%')"
            + " and (:chapter = '' or q.chapter = :chapter)"
            + " and (cast(:paragraph as uuid) is null or" + POINTS_TO + "= :paragraph) > 0)"
            + " and (cast(:code as uuid) is null or" + POINTS_TO + "= :code) > 0)"
            + " and (cast(:recommendation as uuid) is null or" + POINTS_TO + "is not null and" + OR_ITS_SUPPORT
            + ") > 0)"
            + " order by f.id")
    List<FindingRow> findings(
            int round,
            boolean insider,
            UUID after,
            String party,
            String question,
            String chapter,
            @Nullable UUID paragraph,
            @Nullable UUID code,
            @Nullable UUID recommendation,
            Page page);

    @HQL(ROW + "and f.id = :id")
    Optional<FindingRow> finding(int round, boolean insider, UUID id);

    /** The ids among these that name a finding of the round. */
    @HQL("select f.id from Finding f where f.round.number = :round and function(among as Boolean, f.id, :ids)")
    List<UUID> citable(int round, UUID[] ids);

    /** These findings as texts cite them, without those that the caller may not read. */
    @HQL("select f.id, f.round.number, f.party.iso3, q.number,"
            + " case when f.publishedAt is not null then true else false end,"
            + " case when o.id is not null then true else false end"
            + " from Finding f join f.question q left join FindingPlace o on o.finding = f"
            + " where function(among as Boolean, f.id, :ids) and (f.publishedAt is not null or :insider = true)")
    List<EvidenceRow> cited(UUID[] ids, boolean insider);

    /** The report of the round, if there is one; for those who may know of drafts. */
    @HQL("select r.status, case when exists (select 1 from Chapter c where c.report = r and c.numeral = :chapter)"
            + " then true else false end from Report r where r.round.number = :round")
    Optional<FindingDestination> destination(int round, String chapter);

    /**
     * The pairs of a finding and a recommendation it bears on, both of this round: its recommendations are few, and what
     * they cite is found from there.
     */
    @HQL("select b.finding, r.code from (select f.id as finding, l.target as recommendation"
            + " from Finding f join f.text t join t.lines l where function(among as Boolean, f.id, :findings)"
            + " union select f.id, s.id from Recommendation s join s.text st join st.lines sl, Finding f join f.text t"
            + " join t.lines l where s.report.round.number = :round and function(among as Boolean, f.id, :findings)"
            + " and sl.target = l.target) b"
            + " join Recommendation r on r.id = b.recommendation where r.report.round.number = :round order by r.rank")
    List<BackLink> recommendationsOf(int round, UUID[] findings);
}

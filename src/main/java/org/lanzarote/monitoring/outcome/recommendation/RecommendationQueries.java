package org.lanzarote.monitoring.outcome.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.outcome.chapter.ParagraphUses;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for recommendations of one report; the calling code has checked that the caller may see the report. */
interface RecommendationQueries {

    String RECOMMENDATION =
            "select r.id, r.version, r.code, r.rank, c.numeral, r.urgency, r.addresseeKind, r.addresseeParties, r.text.id, a.number,"
                    + " r.theme, r.legalBasis from Recommendation r join r.chapter c"
                    + " left join Paragraph a on a.id = r.after.id and a.chapter = c and a.withdrawn is null where r.report.id = :report ";

    default List<RecommendationRow> recommendations(
            UUID report, RecommendationFilter filter, StaleTexts stale, PageQuery page) {
        return recommendations(
                report,
                filter.chapter(),
                filter.urgency(),
                filter.party(),
                filter.theme(),
                filter.stale(),
                stale.ids(),
                page.after(),
                page.fetch());
    }

    @HQL(RECOMMENDATION + "and (:chapter = '' or c.numeral = :chapter) and (:urgency = '' or r.urgency = :urgency)"
            + " and (:theme = '' or r.theme = :theme)"
            + " and (:party = '' or function(party_in as Boolean, :party, r.addresseeParties) or r.addresseeKind <> NAMED_PARTIES"
            + " and exists (select 1 from Round o join o.roster e where o = r.report.round and e.party.iso3 = :party))"
            + " and (cast(:stale as boolean) is null or function(among as Boolean, :staleTexts, r.text.id) = :stale)"
            + " and r.rank > :after order by r.rank")
    List<RecommendationRow> recommendations(
            UUID report,
            String chapter,
            String urgency,
            String party,
            String theme,
            @Nullable Boolean stale,
            UUID[] staleTexts,
            String after,
            Page page);

    @HQL(RECOMMENDATION + "and r.code = :code")
    Optional<RecommendationRow> recommendation(UUID report, String code);

    /**
     * The findings that cite the targets, all for insiders and published ones for everybody, and the recommendations that do.
     * What cites them is found once, and the recommendations of the round are gathered first, since most of it are findings.
     */
    @HQL("with lines as materialized (select l.target as target, l.id.text as text from CitedLine l"
            + " where function(among as Boolean, :targets, l.target)),"
            + " standing as materialized (select r.code as code, r.rank as place, r.text.id as text"
            + " from Recommendation r where r.roundNumber = :round)"
            + " select l.target, true, cast(f.id as string), cast(f.id as string) from lines l"
            + " join Finding f on f.text.id = l.text where f.publishedAt is not null or :insider = true"
            + " union all select l.target, false, s.code, s.place from lines l join standing s on s.text = l.text")
    List<ParagraphUses.Citing> citing(UUID[] targets, int round, boolean insider);

    /**
     * The findings that cite a recommendation, are linked to it, or are based on a paragraph that supports it: from the
     * recommendations to what they cite, and on to what cites that, each found by its key.
     */
    @HQL("select b.recommendation, cast(b.finding as string) from ("
            + "select l.target as recommendation, f.id as finding from Finding f join CitedLine l on l.id.text = f.text.id"
            + " where function(among as Boolean, :recommendations, l.target) and (f.publishedAt is not null or :insider = true)"
            + " union select r.id, f.id from Recommendation r join CitedLine s on s.id.text = r.text.id and s.kind = PARAGRAPH"
            + " join CitedLine l on l.target = s.target join Finding f on f.text.id = l.id.text and f.round = r.report.round"
            + " where function(among as Boolean, :recommendations, r.id)"
            + " and (f.publishedAt is not null or :insider = true)) b order by b.finding")
    List<BackLink> findingsBearingOn(UUID[] recommendations, boolean insider);

    @HQL(
            "select r.id, r.code from Recommendation r where r.report.round.number = :round and function(among as Boolean, :codes, r.code)")
    List<BackLink> recommendationKeys(int round, String[] codes);

    @HQL("select distinct r.theme from Recommendation r where r.report.id = :report and r.theme is not null")
    List<String> themes(UUID report);

    @HQL("select r.id, r.code from Recommendation r where function(among as Boolean, :ids, r.id)")
    List<BackLink> recommendationKeysById(UUID[] ids);
}

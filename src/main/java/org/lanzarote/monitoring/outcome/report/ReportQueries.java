package org.lanzarote.monitoring.outcome.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for parts of one report; the calling code has checked that the caller may see the report. */
interface ReportQueries {

    String CHAPTER = "select c.id, c.version, c.numeral, c.ordinal, c.thematic, c.title, c.introduction.id"
            + " from Chapter c where c.report.id = :report ";

    String PARAGRAPH = "select p.id, p.version, p.number, c.numeral, p.heading, p.text.id"
            + " from Paragraph p join p.chapter c where p.report.id = :report ";

    String RECOMMENDATION =
            "select r.id, r.version, r.code, r.rank, c.numeral, r.urgency, r.addresseeKind, r.addresseeParties, r.text.id, a.number,"
                    + " r.theme, r.legalBasis from Recommendation r join r.chapter c"
                    + " left join Paragraph a on a.id = r.after.id and a.chapter = c and a.withdrawn is null where r.report.id = :report ";

    String PRACTICE = "select p.id, p.version, c.numeral, p.place, p.parties, p.text.id"
            + " from Practice p join p.chapter c where c.report.id = :report ";

    @HQL(CHAPTER + "order by c.ordinal")
    List<ChapterRow> chapters(UUID report);

    @HQL(CHAPTER + "and c.numeral = :numeral")
    Optional<ChapterRow> chapter(UUID report, String numeral);

    @HQL(
            "select c.id, h.key, h.title from Chapter c join c.headings h where c.report.id = :report order by c.ordinal, index(h)")
    List<HeadingRow> headings(UUID report);

    default List<ParagraphRow> paragraphs(
            UUID report, String chapter, @Nullable Boolean stale, StaleTexts texts, PageQuery page) {
        return paragraphs(report, chapter, stale, texts.ids(), page.afterNumber(), page.fetch());
    }

    @HQL(PARAGRAPH + "and (:chapter = '' or c.numeral = :chapter)"
            + " and (cast(:stale as boolean) is null or function(among as Boolean, p.text.id, :staleTexts) = :stale)"
            + " and p.number > :after order by p.number")
    List<ParagraphRow> paragraphs(
            UUID report, String chapter, @Nullable Boolean stale, UUID[] staleTexts, int after, Page page);

    @HQL(PARAGRAPH + "and p.number = :number")
    Optional<ParagraphRow> paragraph(UUID report, int number);

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
            + " and (:party = '' or array_contains(r.addresseeParties, :party) or r.addresseeKind = ALL_PARTIES"
            + " and exists (select 1 from Round o join o.roster e where o = r.report.round and e.party.iso3 = :party))"
            + " and (cast(:stale as boolean) is null or function(among as Boolean, r.text.id, :staleTexts) = :stale)"
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

    default List<PracticeRow> practices(UUID report, PracticeFilter filter, StaleTexts stale, PageQuery page) {
        return practices(
                report, filter.chapter(), filter.party(), filter.stale(), stale.ids(), page.afterId(), page.fetch());
    }

    @HQL(PRACTICE + "and (:chapter = '' or c.numeral = :chapter)"
            + " and (:party = '' or array_contains(p.parties, :party))"
            + " and (cast(:stale as boolean) is null or function(among as Boolean, p.text.id, :staleTexts) = :stale)"
            + " and p.id > :after order by p.id")
    List<PracticeRow> practices(
            UUID report,
            String chapter,
            String party,
            @Nullable Boolean stale,
            UUID[] staleTexts,
            UUID after,
            Page page);

    @HQL(PRACTICE + "and p.id = :id")
    Optional<PracticeRow> practice(UUID report, UUID id);

    /** The findings that cite the targets: all for insiders, published ones for everybody. */
    @HQL(
            "select l.target, cast(f.id as string) from Finding f join CitedLine l on l.id.text = f.text.id"
                    + " where function(among as Boolean, l.target, :targets) and (f.publishedAt is not null or :insider = true) order by f.id")
    List<BackLink> findingsCiting(UUID[] targets, boolean insider);

    /**
     * The findings that cite a recommendation, are linked to it, or are based on a paragraph that supports it: from the
     * recommendations to what they cite, and on to what cites that, each found by its key.
     */
    @HQL("select b.recommendation, cast(b.finding as string) from ("
            + "select l.target as recommendation, f.id as finding from Finding f join CitedLine l on l.id.text = f.text.id"
            + " where function(among as Boolean, l.target, :recommendations) and (f.publishedAt is not null or :insider = true)"
            + " union select r.id, f.id from Recommendation r join CitedLine s on s.id.text = r.text.id"
            + " join CitedLine l on l.target = s.target join Finding f on f.text.id = l.id.text and f.round = r.report.round"
            + " where function(among as Boolean, r.id, :recommendations)"
            + " and (f.publishedAt is not null or :insider = true)) b order by b.finding")
    List<BackLink> findingsBearingOn(UUID[] recommendations, boolean insider);

    @HQL("select l.target, r.code from Recommendation r join CitedLine l on l.id.text = r.text.id"
            + " where function(among as Boolean, l.target, :targets) order by r.rank")
    List<BackLink> recommendationsCiting(UUID[] targets);

    @HQL(
            "select p.id, cast(p.number as string) from Paragraph p where p.report.round.number = :round and function(among as Boolean, p.number, :numbers)")
    List<BackLink> paragraphKeys(int round, Integer[] numbers);

    @HQL("select p.id, cast(p.number as string) from Paragraph p where function(among as Boolean, p.id, :ids)")
    List<BackLink> paragraphKeysById(UUID[] ids);

    @HQL(
            "select r.id, r.code from Recommendation r where r.report.round.number = :round and function(among as Boolean, r.code, :codes)")
    List<BackLink> recommendationKeys(int round, String[] codes);

    @HQL("select distinct r.theme from Recommendation r where r.report.id = :report and r.theme is not null")
    List<String> themes(UUID report);

    @HQL("select r.id, r.code from Recommendation r where function(among as Boolean, r.id, :ids)")
    List<BackLink> recommendationKeysById(UUID[] ids);

    @HQL(
            "select c.id, c.numeral from Chapter c where c.report.round.number = :round and function(among as Boolean, c.numeral, :numerals)")
    List<BackLink> chapterKeys(int round, String[] numerals);

    @HQL("select c.id, c.numeral from Chapter c where function(among as Boolean, c.id, :ids)")
    List<BackLink> chapterKeysById(UUID[] ids);
}

package org.lanzarote.monitoring.outcome.chapter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for chapters and paragraphs of one report; the calling code has checked that the caller may see the report. */
interface ReportQueries {

    String CHAPTER = "select c.id, c.version, c.numeral, c.ordinal, c.thematic, c.title, c.introduction.id"
            + " from Chapter c where c.report.id = :report ";

    String PARAGRAPH = "select p.id, p.version, p.number, c.numeral, p.heading, h.title, p.text.id"
            + " from Paragraph p join p.chapter c left join c.headings h on h.key = p.heading"
            + " where p.report.id = :report ";

    @HQL(CHAPTER + "order by c.ordinal")
    List<ChapterRow> chapters(UUID report);

    @HQL(CHAPTER + "and c.numeral = :numeral")
    Optional<ChapterRow> chapter(UUID report, String numeral);

    @HQL("select c.id, h.key, h.title from Chapter c join c.headings h where c.report.id = :report order by"
            + " c.ordinal, index(h)")
    List<HeadingRow> headings(UUID report);

    default List<ParagraphRow> paragraphs(UUID report, ChapterFilter filter, StaleTexts stale, PageQuery page) {
        return paragraphs(report, filter.chapter(), filter.stale(), stale.ids(), page.afterNumber(), page.fetch());
    }

    @HQL(PARAGRAPH + "and (:chapter = '' or c.numeral = :chapter)"
            + " and (cast(:stale as boolean) is null or function(among as Boolean, :staleTexts, p.text.id) = :stale)"
            + " and p.number > :after order by p.number")
    List<ParagraphRow> paragraphs(
            UUID report, String chapter, @Nullable Boolean stale, UUID[] staleTexts, int after, Page page);

    @HQL(PARAGRAPH + "and p.number = :number")
    Optional<ParagraphRow> paragraph(UUID report, int number);

    @HQL("select p.id, cast(p.number as string) from Paragraph p where p.report.round.number = :round and"
            + " function(among as Boolean, :numbers, p.number)")
    List<BackLink> paragraphKeys(int round, Integer[] numbers);

    @HQL("select p.id, cast(p.number as string) from Paragraph p where function(among as Boolean, :ids, p.id)")
    List<BackLink> paragraphKeysById(UUID[] ids);
}

package org.lanzarote.monitoring.outcome.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.outcome.chapter.ChapterFilter;
import org.lanzarote.monitoring.outcome.report.BackLink;
import org.lanzarote.monitoring.platform.citing.HeldText;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for editorial statements; the calling code has checked that the caller may see their report. */
interface StatementQueries {

    String ROW = "select s.id, s.version, c.numeral, s.place, s.heading, h.title, s.addresseeKind, s.addresseeParties,"
            + " s.lead, s.text.id from Statement s join s.chapter c left join c.headings h on h.key = s.heading"
            + " where c.report.id = :report ";

    String LISTED = ROW + "and (:chapter = '' or c.numeral = :chapter)"
            + " and (cast(:stale as boolean) is null or function(among as Boolean, :staleTexts, s.text.id) = :stale)"
            + " and s.id > :after";

    default List<StatementRow> statements(UUID report, ChapterFilter filter, StaleTexts stale, PageQuery page) {
        return statements(report, filter.chapter(), filter.stale(), stale.ids(), page.afterId(), page.fetch());
    }

    @HQL(LISTED + " order by s.id")
    List<StatementRow> statements(
            UUID report, String chapter, @Nullable Boolean stale, UUID[] staleTexts, UUID after, Page page);

    /** Those of these keys. */
    default List<StatementRow> statements(
            UUID report, UUID[] keys, ChapterFilter filter, StaleTexts stale, PageQuery page) {
        return statements(report, keys, filter.chapter(), filter.stale(), stale.ids(), page.afterId(), page.fetch());
    }

    @HQL(LISTED + " and function(among as Boolean, :keys, s.id) order by s.id")
    List<StatementRow> statements(
            UUID report,
            UUID[] keys,
            String chapter,
            @Nullable Boolean stale,
            UUID[] staleTexts,
            UUID after,
            Page page);

    @HQL(ROW + "and s.id = :id")
    Optional<StatementRow> statement(UUID report, UUID id);

    @HQL("select s.text.id, cast(s.id as string),"
            + " case when s.chapter.report.publishedAt is not null then true else false end"
            + " from Statement s where function(among as Boolean, :texts, s.text.id) order by s.id")
    List<HeldText> citing(UUID[] texts);

    @HQL("select l.target, cast(s.id as string) from Statement s join CitedLine l on l.id.text = s.text.id"
            + " where function(among as Boolean, :targets, l.target) order by s.id")
    List<BackLink> citingTargets(UUID[] targets);

    @HQL("select code, urgency, addresseeKind, addresseeParties from Recommendation where report.id = :report")
    List<CarriedRecommendation> recommendations(UUID report);

    /** The verbs of all recommendations of a report. */
    @HQL("select r.code, u.verb from Recommendation r join r.report.round.scale u"
            + " where r.report.id = :report and u.term = r.urgency")
    List<CarriedVerb> verbs(UUID report);

    @HQL("update versioned Statement set place = place where text.id in :texts")
    int retag(Collection<UUID> texts);
}

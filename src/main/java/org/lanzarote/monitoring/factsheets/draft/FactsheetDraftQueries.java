package org.lanzarote.monitoring.factsheets.draft;

import static org.lanzarote.monitoring.factsheets.edition.FactsheetEditionHql.EDITED;
import static org.lanzarote.monitoring.factsheets.edition.FactsheetEditionHql.NEWEST;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for what was edited of factsheets since their newest editions, and for what was released of it. */
interface FactsheetDraftQueries {

    /** Whether a text that stands in an edition is one of those that are stale; where none is, the texts are not read. */
    String STALE = "(:anyStale = true and exists (select 1 from FactsheetCopy c where c.edition = e"
            + " and array_intersects(:staleTexts, c.texts)))";

    default List<FactsheetRow> newest(
            UUID report, boolean differs, @Nullable Boolean stale, StaleTexts texts, PageQuery page) {
        var ids = texts.ids();
        return newest(report, differs, stale, ids.length > 0, ids, page.after(), page.fetch());
    }

    @HQL(
            "select e.party.iso3, e.party.name, e.number, e.publishedAt, (select max(c.cutAt) from FactsheetCopy c where c.edition = e),"
                    + " (select max(x.changedAt) from FactsheetChange x where " + EDITED + "),"
                    + " case when " + STALE + " then true else false end"
                    + " from FactsheetEdition e where e.report.id = :report and e.party.iso3 > :after and " + NEWEST
                    + " and (:differs = false or exists (select 1 from FactsheetChange x where " + EDITED + "))"
                    + " and (cast(:stale as boolean) is null or (case when " + STALE
                    + " then true else false end) = :stale)"
                    + " order by e.party.iso3")
    List<FactsheetRow> newest(
            UUID report,
            boolean differs,
            @Nullable Boolean stale,
            boolean anyStale,
            UUID[] staleTexts,
            String after,
            Page page);

    @HQL("select max(x.changedAt) from FactsheetChange x where x.report.id = :report")
    @Nullable Instant lastChange(UUID report);

    /** The beginning of a sentence that was published, in its table, with the one that it translates, if it does. */
    record ReleasedLead(
            String table,
            UUID id,
            UUID text,
            String lead,
            @Nullable String original) {}

    @HQL(
            "select 'statement', s.id, s.text.id, s.lead, cast(null as string) from Statement s where s.chapter.report.id = :report"
                    + " union all select 'finding_place', o.id, o.finding.text.id, o.lead, cast(null as string) from FindingPlace o"
                    + " where o.chapter.report.id = :report and o.lead is not null"
                    + " union all select 'confirmed_translation', c.id, c.text.id, c.lead, c.ofLead from ConfirmedTranslation c"
                    + " where c.report.id = :report and c.lead is not null")
    List<ReleasedLead> leads(UUID report);
}

package org.lanzarote.monitoring.outcome.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for practices of one report; the calling code has checked that the caller may see the report. */
interface PracticeQueries {

    String PRACTICE = "select p.id, p.version, c.numeral, p.place, p.parties, p.text.id, p.printing, p.continues.id"
            + " from Practice p join p.chapter c where c.report.id = :report ";

    default List<PracticeRow> practices(UUID report, PracticeFilter filter, StaleTexts stale, PageQuery page) {
        return practices(
                report, filter.chapter(), filter.party(), filter.stale(), stale.ids(), page.afterId(), page.fetch());
    }

    @HQL(PRACTICE + "and (:chapter = '' or c.numeral = :chapter)"
            + " and (:party = '' or function(party_in as Boolean, :party, p.parties))"
            + " and (cast(:stale as boolean) is null or function(among as Boolean, :staleTexts, p.text.id) = :stale)"
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
}

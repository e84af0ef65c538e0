package org.lanzarote.monitoring.outcome.tabling;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Queries for the tabled drafts of one report, for those who oversee. */
interface TabledDraftQueries {

    @HQL("select m.number, m.formerLimit, m.newLimit, m.reason, m.movedAt from ClosingMove m where m.draft.id = :draft"
            + " order by m.number")
    List<ClosingMoveView> moves(UUID draft);

    @HQL("select t.ordinal, t.place, t.kind, t.chapter, x.number, coalesce(x.markdown, t.words)"
            + " from TabledText t left join t.text x where t.draft.id = :draft and (:chapter = '' or t.chapter = :chapter)"
            + " and t.ordinal > :after order by t.ordinal")
    List<TabledTextView> texts(UUID draft, String chapter, int after, Page page);

    @HQL("select distinct t.chapter from TabledText t where t.draft.id = :draft")
    List<String> chapters(UUID draft);

    /** The parts at these places of a draft. */
    @HQL("select t.draft.number, t.partId, t.place from TabledText t where t.draft.id = :draft"
            + " and function(among as Boolean, :places, t.place)")
    List<TabledPart> at(UUID draft, String[] places);

    /** Where these parts stand in drafts of the report. */
    @HQL("select d.number, t.partId, t.place from TabledText t join t.draft d where d.report.id = :report"
            + " and function(among as Boolean, :drafts, d.number) and t.heading is null"
            + " and function(among as Boolean, :parts, t.partId)")
    List<TabledPart> places(UUID report, Integer[] drafts, UUID[] parts);

    /** A part of a draft, and its place there, which ends with its number, code or numeral. */
    record TabledPart(int draft, UUID part, String place) {

        String key() {
            return place.substring(place.lastIndexOf('/') + 1);
        }
    }
}

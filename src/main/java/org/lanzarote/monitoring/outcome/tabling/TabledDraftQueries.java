package org.lanzarote.monitoring.outcome.tabling;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.label.LabelKind;

/** Queries for the tabled drafts of one report, for those who oversee. */
interface TabledDraftQueries {

    @HQL("select m.number, m.formerLimit, m.newLimit, m.reason, m.movedAt from ClosingMove m where m.draft.id = :draft"
            + " order by m.number")
    List<ClosingMoveView> moves(UUID draft);

    @HQL("select t.ordinal, t.place, t.kind, t.chapter, x.number, coalesce(x.markdown, t.words)"
            + " from TabledText t left join t.text x where t.draft.id = :draft and (:chapter = '' or t.chapter = :chapter)"
            + " and t.ordinal > :after order by t.ordinal")
    List<TabledTextView> texts(UUID draft, String chapter, int after, Page page);

    /** A part of a draft that labels may name, with its place there. */
    record TabledPart(TabledKind kind, String place, UUID part) {

        LabelKind label() {
            return switch (kind) {
                case PARAGRAPH -> LabelKind.PARAGRAPH;
                case RECOMMENDATION -> LabelKind.RECOMMENDATION;
                case HEADING -> LabelKind.CHAPTER;
            };
        }

        /** The last step of its place: a number, a code or a numeral. */
        String key() {
            return place.substring(place.lastIndexOf('/') + 1);
        }
    }

    @HQL("select t.kind, t.place, t.partId from TabledText t where t.draft.report.id = :report"
            + " and t.draft.number = :draft and t.heading is null")
    List<TabledPart> parts(UUID report, int draft);

    @HQL("select distinct t.chapter from TabledText t where t.draft.id = :draft")
    List<String> chapters(UUID draft);
}

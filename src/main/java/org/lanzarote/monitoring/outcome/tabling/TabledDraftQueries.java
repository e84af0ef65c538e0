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
}

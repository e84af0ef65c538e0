package org.lanzarote.monitoring.outcome.translation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskQuery;

/** Queries for translations of another wording, and the change of those whose labels read otherwise. */
interface StaleTranslationQueries {

    /** A stale translation. */
    record StaleTranslation(UUID id, int round, Instant since, String kind, String key) {}

    default List<StaleTranslation> waiting(TaskQuery query) {
        var from = query.from().withoutDue();
        return waiting(query.everywhere(), query.rounds(), from.round(), from.id(), query.fetch());
    }

    /** Titles and headings wait as long as the report is a draft; later a corrigendum says them. */
    @HQL("(select t.id, o.number, t.waitsSince, x.kind, x.key from TextTranslation t join t.report p join p.round o"
            + " join ReportText x on x.reportId = p.id and x.history = t.history"
            + " where t.waitsSince is not null and t.language <> p.language and not ("
            + TextTranslationQueries.FITS
            + ") and (:everywhere = true or o.number in :rounds) and (o.number, t.id) >= (:round, :id) union all"
            + " select x.id, o.number, x.waitsSince, x.kind, x.key from ReportText x join Report p on p.id = x.reportId"
            + " join p.round o where x.waitsSince is not null and x.state = 'STALE' and p.status = DRAFT"
            + " and (:everywhere = true or o.number in :rounds) and (o.number, x.id) >= (:round, :id)) order by 2, 1")
    List<StaleTranslation> waiting(boolean everywhere, Set<Integer> rounds, int round, UUID id, Page page);

    @HQL("update TextTranslation set version = version + 1 where text.id in :texts")
    int retag(Collection<UUID> texts);
}

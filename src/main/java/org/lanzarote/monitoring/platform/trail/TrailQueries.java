package org.lanzarote.monitoring.platform.trail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries that search, seal and verify the trail. */
interface TrailQueries {

    /** The condition on entries whose actor is concealed: searches by actor do not find them, and no actor is shown. */
    String CONCEALED = " (e.who.organisation <> '' and exists (select 1 from ConcealedRecord c"
            + " where locate(replace(c.record, '-', ''), replace(lower(e.what.record), '-', '')) > 0)) ";

    default List<TrailEntry> entries(TrailFilter filter, PageQuery page) {
        return entries(
                page.beforeId(),
                filter.account(),
                filter.party(),
                filter.operation(),
                filter.recordItself(),
                filter.beginning(),
                filter.recordsEnd(),
                filter.outcome(),
                filter.requestId(),
                filter.earliest(),
                filter.end(),
                page.fetch());
    }

    @HQL("from TrailEntry e where e.id < :before"
            + " and (:account = '' or e.who.account = :account and not" + CONCEALED
            + ") and (:party = '' or e.who.party = :party)"
            + " and (:operation = '' or e.what.operation = :operation)"
            + " and (:record = '' or e.what.record = :itself or e.what.record between :record and :recordsEnd)"
            + " and (:outcome = '' or cast(e.what.outcome as String) = :outcome)"
            + " and (:requestId = '' or e.requestId = :requestId) and e.at >= :earliest and e.at < :end"
            + " order by e.id desc")
    List<TrailEntry> entries(
            UUID before,
            String account,
            String party,
            String operation,
            String itself,
            String record,
            String recordsEnd,
            String outcome,
            String requestId,
            Instant earliest,
            Instant end,
            Page page);

    @HQL("select e.id from TrailEntry e where e.id in :entries and" + CONCEALED)
    List<UUID> concealed(Collection<UUID> entries);

    @HQL("select e from TrailPending p join TrailEntry e on e.id = p.entryId order by e.id")
    List<TrailEntry> unsealed(Page page);

    @HQL("from TrailLink order by position desc limit 1")
    Optional<TrailLink> end();

    @HQL("select l, e from TrailLink l left join TrailEntry e on e.id = l.entryId"
            + " where l.position > :after and l.position <= :end order by l.position")
    List<LinkedEntry> links(long after, long end, Page page);

    @HQL("from TrailEntry e where not exists (select 1 from TrailPending p where p.entryId = e.id)"
            + " and not exists (select 1 from TrailLink l where l.entryId = e.id) order by e.id")
    List<TrailEntry> outsideTheChain(Page page);

    @HQL("select p.entryId from TrailPending p where not exists (select 1 from TrailEntry e where e.id = p.entryId)"
            + " order by p.entryId")
    List<UUID> lostBeforeSealing(Page page);
}

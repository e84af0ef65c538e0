package org.lanzarote.monitoring.platform.trail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.hibernate.query.restriction.Restriction;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries that search, seal and verify the trail. */
interface TrailQueries {

    /**
     * The condition on entries whose actor is concealed: searches by actor do not find them, and no actor is shown. Which
     * records conceal who of an organisation acted on them, or was refused, tells a function of the database, made by the
     * room that has such records, to the auditor alone.
     */
    String CONCEALED =
            " (e.who.organisation <> '' and function(names_concealed as Boolean, e.what.record, e.what.outcome) = true) ";

    /** By the time, and of one moment by the id; said so that an index is walked from there. */
    String BEFORE = " (e.at, e.id) < (:at, :id) ";

    String NEWEST_FIRST = " order by e.at desc, e.id desc";

    /**
     * Only what is asked comes into the text of the statement, so that the index of each condition is walked. What is
     * asked decides which index that is: a record has one entry, or most of the trail hangs on it.
     */
    default List<TrailEntry> entries(TrailFilter filter, PageQuery page) {
        var before = page.after(TrailPlace::of, TrailPlace.of(filter.end()));
        if (!filter.account().isEmpty()) {
            planForWhatIsAsked();
            return entriesOf(filter.account(), before.at(), before.id(), filter.asked(), page.fetch());
        }
        if (filter.beginning().isEmpty()) {
            planForWhatIsAsked();
            return entries(before.at(), before.id(), filter.asked(), page.fetch());
        }
        var roots =
                filter.root().map(TrailRoots::one).orElseGet(() -> roots(filter.recordItself(), filter.recordsEnd()));
        planForWhatIsAsked();
        return roots.isOne()
                ? entriesUnder(roots.first(), before.at(), before.id(), filter.asked(), page.fetch())
                : entries(before.at(), before.id(), filter.asked().and(roots.restriction()), page.fetch());
    }

    /** Found at the two ends of an index, by a plan that holds for all values. */
    @HQL(
            "select coalesce((select root from TrailEntry where root >= :from and root <= :until order by root limit 1), ''),"
                    + " coalesce((select root from TrailEntry where root >= :from and root <= :until"
                    + " order by root desc limit 1), '')")
    TrailRoots roots(String from, String until);

    /** Until the transaction ends, PostgreSQL plans each statement for its values. */
    @HQL("select function(set_config as String, 'plan_cache_mode', 'force_custom_plan', true)")
    String planForWhatIsAsked();

    @HQL("from TrailEntry e where" + BEFORE + NEWEST_FIRST)
    List<TrailEntry> entries(Instant at, UUID id, Restriction<TrailEntry> asked, Page page);

    /**
     * Those that hang on one record: they have an index of their own, in the order of which they are asked for. Asked for by
     * time alone, PostgreSQL may look for them among the newest of all, since it expects as many of the record's there as anywhere.
     */
    @HQL("from TrailEntry e where e.root >= :root and (e.root, e.at, e.id) < (:root, :at, :id)"
            + " order by e.root desc, e.at desc, e.id desc")
    List<TrailEntry> entriesUnder(String root, Instant at, UUID id, Restriction<TrailEntry> asked, Page page);

    @HQL("from TrailEntry e where e.who.account = :account and" + BEFORE + "and not" + CONCEALED + NEWEST_FIRST)
    List<TrailEntry> entriesOf(String account, Instant at, UUID id, Restriction<TrailEntry> asked, Page page);

    @HQL("select e.id from TrailEntry e where function(among as Boolean, :entries, e.id) and" + CONCEALED)
    List<UUID> concealed(UUID[] entries);

    /**
     * What waits to be sealed, without its entries: PostgreSQL plans by how many waited when it last looked, and joined with them it
     * would read the whole trail.
     */
    @HQL("select entryId from TrailPending where entryId > :after order by entryId")
    List<UUID> waiting(UUID after, Page page);

    @HQL("from TrailEntry e where function(among as Boolean, :entries, e.id) order by e.id")
    List<TrailEntry> entries(UUID[] entries);

    @HQL("from TrailLink order by position desc limit 1")
    Optional<TrailLink> end();

    /**
     * The last link of each batch in a stretch. It has two ends, since with one PostgreSQL expects a third of the chain in it; and
     * what follows a link is asked for link by link, since to join them would be to look through the whole chain.
     */
    @HQL("from TrailLink l where l.position > :after and l.position <= :end"
            + " and coalesce((select n.batch from TrailLink n where n.position = l.position + 1), 0) <> l.batch"
            + " order by l.position")
    List<TrailLink> endsOfBatches(long after, long end, Page page);

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

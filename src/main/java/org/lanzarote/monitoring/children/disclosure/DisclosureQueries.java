package org.lanzarote.monitoring.children.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for disclosures, for the safeguarding officer, and for what is due to be erased. */
interface DisclosureQueries {

    /** What nobody has done anything about since it came in, or came in again. */
    String OVERDUE = "case when d.state = OPEN and d.receivedAt < :overdueBefore and not exists"
            + " (select 1 from d.steps t where t.recordedAt >= d.receivedAt) then true else false end";

    String ROW = "select s.id, d.version, c.id, c.party.iso3, d.source, d.state, d.receivedAt, " + OVERDUE
            + ", d.closedAt, d.eraseAt,"
            + " d.erasedAt, s.withdrawnAt from AbuseDisclosure d join ChildStatement s on s.id = d.statementId"
            + " join s.contribution c where d.roundNumber = :round ";

    default List<DisclosureRow> disclosures(int round, DisclosureFilter filter, Instant overdueBefore, PageQuery page) {
        return disclosures(
                round, page.afterId(), filter.state(), filter.party(), filter.overdue(), overdueBefore, page.fetch());
    }

    @HQL(ROW + "and d.statementId > :after and (:state is null or d.state = :state)"
            + " and (:party = '' or c.party.iso3 = :party)"
            + " and (:overdue is null or :overdue = " + OVERDUE + ") order by d.statementId")
    List<DisclosureRow> disclosures(
            int round,
            UUID after,
            @Nullable DisclosureState state,
            String party,
            @Nullable Boolean overdue,
            Instant overdueBefore,
            Page page);

    @HQL(ROW + "and d.statementId = :id")
    Optional<DisclosureRow> disclosure(int round, UUID id, Instant overdueBefore);

    @HQL("select t.step, t.takenOn, t.recordedAt, t.recordedBy from AbuseDisclosure d join d.steps t"
            + " where d.statementId = :id order by index(t)")
    List<StepTaken> steps(UUID id);

    /** What is due to be erased, the longest due first: in another order PostgreSQL would look for it among all there ever were. */
    @HQL("select d.statementId, d.eraseAt from AbuseDisclosure d where d.erasedAt is null and d.eraseAt <= :now"
            + " and (d.eraseAt, d.statementId) > (:after, :id) order by d.eraseAt, d.statementId")
    List<DueErasure> due(Instant now, Instant after, UUID id, Page page);

    /** Tells PostgreSQL that the sweep asks and no caller does; row-level security then shows what is due, by id. */
    @HQL("select function(set_config as String, 'caller.sweep', 'true', true)")
    String tellThatTheSweepAsks();

    @HQL("select k.statementId from KeyDestruction k where k.doneAt is not null")
    List<UUID> keysDestroyed();

    @HQL("select k.statementId from KeyDestruction k where k.doneAt is null and k.statementId > :after"
            + " order by k.statementId")
    List<UUID> keysToDestroy(UUID after, Page page);
}

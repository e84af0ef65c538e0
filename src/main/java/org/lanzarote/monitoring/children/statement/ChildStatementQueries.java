package org.lanzarote.monitoring.children.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.RecordParameters;

/**
 * Queries for statements: an organisation sees its own, the safeguarding officer all; none that is under a
 * disclosure.
 */
public interface ChildStatementQueries {

    /** What waits for the safeguarding officer to decide. */
    String OVERDUE = "case when s.state = REPORTED and s.reportedAt < :overdueBefore then true else false end";

    /** The Party of the session, looked up for each statement that is shown, so that statements are walked and no sessions. */
    String PARTY = "(select c.party.iso3 from ChildContribution c where c.id = s.contribution.id)";

    String ROW = "select s.id, s.version, s.contribution.id, " + PARTY
            + ", s.question, s.chapter, s.medium, s.state, s.ground, s.reportedBy,"
            + " s.reportedAt, " + OVERDUE
            + ", s.withdrawnAt from ChildStatement s where s.roundNumber = :round"
            + " and (s.reportedBy = :own or :officer = true) and s.disclosed = false ";

    String STATEMENTS = ROW
            + "and s.id > :after and (cast(:contribution as uuid) is null or s.contribution.id = :contribution)"
            + " and (:party = '' or " + PARTY + " = :party) and (:question = '' or s.question = :question)"
            + " and (:chapter = '' or s.chapter = :chapter) and (:medium is null or s.medium = :medium)"
            + " and (:state is null or s.state = :state)"
            + " and (:overdue is null or :overdue = " + OVERDUE + ") order by s.id";

    Session session();

    default List<ChildStatementRow> statements(
            int round, StatementFilter filter, Caller caller, Instant overdueBefore, PageQuery page) {
        return RecordParameters.bind(session().createSelectionQuery(STATEMENTS, ChildStatementRow.class), filter)
                .setParameter("round", round)
                .setParameter("own", caller.reportsFor())
                .setParameter("officer", caller.isSafeguardingOfficer())
                .setParameter("overdueBefore", overdueBefore)
                .setParameter("after", page.afterId())
                .setPage(page.fetch())
                .getResultList();
    }

    @HQL(ROW + "and s.id = :id")
    Optional<ChildStatementRow> statement(int round, String own, boolean officer, UUID id, Instant overdueBefore);

    /**
     * Whether the caller may know of the statement: a facilitator of its organisation's, the safeguarding officer of
     * all, including disclosures.
     */
    @HQL("select count(*) > 0 from KnownStatement k where k.roundNumber = :round and k.id = :id")
    boolean isKnown(int round, UUID id);

    @HQL("select count(*) from KnownStatement k where k.contributionId = :contribution")
    long reportedIn(UUID contribution);
}

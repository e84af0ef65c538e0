package org.lanzarote.monitoring.stakeholder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Submissions to show: its own to an organisation, those submitted to overseers, those published to everybody. */
interface StakeholderQueries {

    String VISIBLE = " (s.organisation = :own or (:overseer = true and s.submittedAt is not null)"
            + " or s.publishedAt is not null) ";

    String DUE = "coalesce(s.due, (select max(e.newLimit) from StakeholderExtension e where e.round = s.round"
            + " and (e.organisation is null or e.organisation = s.organisation)), s.round.stakeholdersDue)";

    String ROWS = "select s.id, s.organisation, s.kind, s.language, s.status, s.late, s.submittedAt, s.publishedAt"
            + " from StakeholderSubmission s where s.round.number = :round and s.id > :after and" + VISIBLE;

    @HQL(ROWS + "order by s.id")
    List<StakeholderSubmissionRow> rows(int round, UUID after, String own, boolean overseer, Page page);

    @HQL(ROWS + "and s.id in (select c.submission.id from StakeholderComment c where c.party.iso3 = :party)"
            + " order by s.id")
    List<StakeholderSubmissionRow> rowsOn(String party, int round, UUID after, String own, boolean overseer, Page page);

    @HQL("select s.id, s.version, s.organisation, s.kind, s.language, q.number, s.status, s.late, " + DUE
            + ", s.submittedAt, s.publishedAt from StakeholderSubmission s join s.questionnaire q"
            + " where s.round.number = :round and s.id = :id and" + VISIBLE)
    Optional<StakeholderSubmissionHead> head(int round, UUID id, String own, boolean overseer);

    @HQL("select q.number, a.content, a.text from StakeholderAnswer a join a.question q where a.submission.id = :id"
            + " order by q.ordinal")
    List<OwnAnswer> answers(UUID id);

    /** With the mark of those on a submission that a later one has followed. */
    @HQL("select c.party.iso3, c.ofSubmission, q.number, c.text, (select max(u.submission) from Publication u"
            + " where u.reply.round = c.submission.round and u.reply.party = c.party and u.submission > c.ofSubmission)"
            + " from StakeholderComment c left join c.question q where c.submission.id = :id order by c.ordinal")
    List<PartyCommentView> comments(UUID id);

    @HQL("select id from StakeholderSubmission where round.number = :round and id in :ids and submittedAt is not null")
    List<UUID> submitted(int round, Collection<UUID> ids);
}

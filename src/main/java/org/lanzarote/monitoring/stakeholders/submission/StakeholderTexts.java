package org.lanzarote.monitoring.stakeholders.submission;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/**
 * Queries for the answers and comments of a stakeholder's submission; the calling code has checked that the caller
 * may read them.
 */
public interface StakeholderTexts {

    @HQL("select q.number, a.content, a.text from StakeholderAnswer a join a.question q where a.submission.id = :id"
            + " order by q.ordinal")
    List<OwnAnswer> answers(UUID id);

    /** The comments; those on a submission that a later one has followed are marked. */
    @HQL("select c.party.iso3, c.ofSubmission, q.number, c.text, (select max(u.submission) from Publication u"
            + " where u.reply.round = c.submission.round and u.reply.party = c.party and u.submission > c.ofSubmission)"
            + " from StakeholderComment c left join c.question q where c.submission.id = :id order by c.ordinal")
    List<PartyCommentView> comments(UUID id);
}

package org.lanzarote.monitoring.stakeholders.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for kept submissions of stakeholders, for their organisation and the Secretariat. */
interface StakeholderReceiptQueries {

    @HQL("select s.id, o.number, s.organisation, s.kind, s.language, v.number, s.submittedAt, z.submittedBy,"
            + " z.submittedByName, s.due, s.late, z.sealed, z.sha256,"
            + " size(s.answers), size(s.comments)"
            + " from StakeholderSubmission s join StakeholderSeal z on z.submissionId = s.id join s.questionnaire v"
            + " join s.round o where o.number = :round and s.id = :id"
            + " and (s.organisation = :own or :secretariat = true)")
    Optional<KeptStakeholderSubmission> submission(int round, UUID id, String own, boolean secretariat);

    @HQL("select q.number, a.content, a.text from StakeholderAnswer a join a.question q"
            + " where a.submission.id = :submission order by q.ordinal")
    List<SealedOwnAnswer> answers(UUID submission);

    @HQL("select c.party.iso3, c.ofSubmission, q.number, c.text from StakeholderComment c left join c.question q"
            + " where c.submission.id = :submission order by c.ordinal")
    List<SealedComment> comments(UUID submission);
}

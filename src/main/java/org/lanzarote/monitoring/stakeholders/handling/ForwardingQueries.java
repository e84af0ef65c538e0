package org.lanzarote.monitoring.stakeholders.handling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.stakeholders.copy.CopyPlace;
import org.lanzarote.monitoring.stakeholders.submission.OwnAnswer;

/**
 * Queries for what was forwarded: a Party sees its own, an organisation where its own went, the Secretariat all, and so do the
 * others who oversee the round, what has no name when its day is over: copies that came up at one moment would be of one
 * organisation.
 */
interface ForwardingQueries {

    /** The key of the submission itself, for those who read that. */
    String ITSELF = "(select s.id from StakeholderSubmission s where s.id = c.submission.id"
            + " and (s.organisation = :submitter or :secretariat = true or (:overseer = true and s.concealed = false)))";

    String ROW = "select c.id, " + ITSELF + ", c.party.iso3, c.organisation, c.kind, c.language, c.because, c.madeAt,"
            + " (select count(*) from Reaction r where r.copy = c) from SubmissionCopy c"
            + " where c.round.number = :round and c.party is not null and (c.party.iso3 = :own or :secretariat = true"
            + " or (:overseer = true and function(comes_up_at as Instant, c.organisation, c.madeAt) <= :now)"
            + " or c.submission.id in (select s.id from StakeholderSubmission s where s.organisation = :submitter)) ";

    default List<ForwardingRow> rows(int round, String party, Caller caller, Instant now, PageQuery page) {
        var after = page.after(CopyPlace::of, CopyPlace.FIRST);
        return rows(
                round,
                party,
                after.day(),
                after.id(),
                caller.answersFor(),
                caller.submitsFor(),
                caller.isSecretariat(),
                caller.isInsider(),
                now,
                page.fetch());
    }

    @HQL(ROW + "and (c.madeAt, c.id) > (:day, :after) and (:party = '' or c.party.iso3 = :party)"
            + " order by c.madeAt, c.id")
    List<ForwardingRow> rows(
            int round,
            String party,
            Instant day,
            UUID after,
            String own,
            String submitter,
            boolean secretariat,
            boolean overseer,
            Instant now,
            Page page);

    default Optional<ForwardingRow> row(int round, UUID id, Caller caller, Instant now) {
        return row(
                round, id, caller.answersFor(), caller.submitsFor(), caller.isSecretariat(), caller.isInsider(), now);
    }

    @HQL(ROW + "and c.id = :id")
    Optional<ForwardingRow> row(
            int round, UUID id, String own, String submitter, boolean secretariat, boolean overseer, Instant now);

    /** Texts of a copy; the calling code has checked that the caller may read it. */
    @HQL("select q.number, a.content, a.text from CopiedAnswer a join a.question q where a.copy.id = :copy"
            + " order by q.ordinal")
    List<OwnAnswer> answers(UUID copy);

    @HQL("select c.ofSubmission, q.number, c.text, (select max(u.submission) from Publication u"
            + " where u.reply.round = c.copy.round and u.reply.party = c.party and u.submission > c.ofSubmission)"
            + " from CopiedComment c left join c.question q where c.copy.id = :copy order by c.ordinal")
    List<CopiedCommentView> comments(UUID copy);

    @HQL("select r.number, r.language, r.text, r.writtenAt, coalesce(a.name, r.writtenBy) from Reaction r"
            + " left join Account a on a.login = r.writtenBy where r.copy.id = :copy order by r.number")
    List<ReactionView> reactions(UUID copy);
}

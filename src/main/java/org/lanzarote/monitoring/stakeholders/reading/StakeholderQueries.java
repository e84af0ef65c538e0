package org.lanzarote.monitoring.stakeholders.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.stakeholders.submission.OwnAnswer;
import org.lanzarote.monitoring.stakeholders.submission.PartyCommentView;

/**
 * Queries for submissions: an organisation sees its own, the Secretariat those submitted, those who oversee the round
 * these too unless anonymity conceals them; everybody sees published copies.
 */
interface StakeholderQueries {

    String VISIBLE = " (s.organisation = :own or (s.submittedAt is not null and (:secretariat = true"
            + " or (:overseer = true and s.concealed = false)))) ";

    String PUBLISHED = " from SubmissionCopy c where c.party is null and c.round.number = :round"
            + " and not exists (select 1 from StakeholderSubmission s where s.id = c.submission.id and" + VISIBLE
            + ") ";

    String PUBLISHED_ROWS = "select c.id, c.organisation, c.kind, c.language, c.late, c.submittedAt, c.madeAt"
            + PUBLISHED + "and (c.madeAt, c.id) > (:day, :after) ";

    String DUE = "coalesce(s.due, (select max(e.newLimit) from StakeholderExtension e where e.round = s.round"
            + " and (e.organisation is null or e.organisation = s.organisation)), s.round.stakeholdersDue)";

    String ROWS = "select s.id, s.organisation, s.kind, s.language, s.status, s.late, s.submittedAt, s.publishedAt"
            + " from StakeholderSubmission s where s.round.number = :round and s.id > :after and" + VISIBLE;

    default List<StakeholderSubmissionRow> rows(int round, Caller caller, ListPlace after, Page page) {
        return rows(round, after.itself(), caller.submitsFor(), caller.isSecretariat(), caller.isInsider(), page);
    }

    @HQL(ROWS + "order by s.id")
    List<StakeholderSubmissionRow> rows(
            int round, UUID after, String own, boolean secretariat, boolean overseer, Page page);

    default List<StakeholderSubmissionRow> rowsOn(String party, int round, Caller caller, ListPlace after, Page page) {
        return rowsOn(
                party, round, after.itself(), caller.submitsFor(), caller.isSecretariat(), caller.isInsider(), page);
    }

    @HQL(ROWS + "and s.id in (select c.submission.id from StakeholderComment c where c.party.iso3 = :party)"
            + " order by s.id")
    List<StakeholderSubmissionRow> rowsOn(
            String party, int round, UUID after, String own, boolean secretariat, boolean overseer, Page page);

    @HQL("select s.id, s.version, s.organisation, s.kind, s.language, q.number, s.status, s.late, " + DUE
            + ", s.submittedAt, s.publishedAt, s.anonymity.state, s.ground, s.groundInWords,"
            + " (select c.id from SubmissionCopy c where c.submission = s and c.party is null)"
            + " from StakeholderSubmission s join s.questionnaire q"
            + " where s.round.number = :round and s.id = :id and" + VISIBLE)
    Optional<StakeholderSubmissionHead> head(int round, UUID id, String own, boolean secretariat, boolean overseer);

    default List<StakeholderSubmissionRow> published(int round, Caller caller, ListPlace after, Page page) {
        return published(
                round,
                after.copies().day(),
                after.copies().id(),
                caller.submitsFor(),
                caller.isSecretariat(),
                caller.isInsider(),
                page);
    }

    @HQL(PUBLISHED_ROWS + "order by c.madeAt, c.id")
    List<StakeholderSubmissionRow> published(
            int round, Instant day, UUID after, String own, boolean secretariat, boolean overseer, Page page);

    default List<StakeholderSubmissionRow> publishedOn(
            String party, int round, Caller caller, ListPlace after, Page page) {
        return publishedOn(
                party,
                round,
                after.copies().day(),
                after.copies().id(),
                caller.submitsFor(),
                caller.isSecretariat(),
                caller.isInsider(),
                page);
    }

    @HQL(PUBLISHED_ROWS + "and exists (select 1 from CopiedComment m where m.copy = c and m.party.iso3 = :party)"
            + " order by c.madeAt, c.id")
    List<StakeholderSubmissionRow> publishedOn(
            String party,
            int round,
            Instant day,
            UUID after,
            String own,
            boolean secretariat,
            boolean overseer,
            Page page);

    @HQL("select c.id, c.version, c.organisation, c.kind, c.language, q.number, c.late, c.submittedAt, c.madeAt"
            + " from SubmissionCopy c join c.questionnaire q"
            + " where c.party is null and c.round.number = :round and c.id = :id")
    Optional<StakeholderSubmissionHead> publishedHead(int round, UUID id);

    @HQL("select q.number, a.content, a.text from CopiedAnswer a join a.question q join a.copy c"
            + " where c.party is null and c.id = :copy order by q.ordinal")
    List<OwnAnswer> publishedAnswers(UUID copy);

    @HQL("select c.party.iso3, c.ofSubmission, q.number, c.text, (select max(u.submission) from Publication u"
            + " where u.reply.round = p.round and u.reply.party = c.party and u.submission > c.ofSubmission)"
            + " from CopiedComment c join c.copy p left join c.question q where p.party is null"
            + " and p.id = :copy order by c.ordinal")
    List<PartyCommentView> publishedComments(UUID copy);

    @HQL("select r.party.iso3, r.language, r.text, r.writtenAt from CopiedReaction r join r.copy c"
            + " where c.party is null and c.id = :copy order by r.id")
    List<PartyReactionView> publishedReactions(UUID copy);

    /** The copies among these ids. */
    @HQL("select c.id from SubmissionCopy c where c.round.number = :round and function(among as Boolean, :ids, c.id)")
    List<UUID> copies(int round, UUID[] ids);

    /** The copies among these that were made for one Party. */
    @HQL("select c.id from SubmissionCopy c where c.party is not null and function(among as Boolean, :ids, c.id)")
    List<UUID> forwarded(UUID[] ids);
}

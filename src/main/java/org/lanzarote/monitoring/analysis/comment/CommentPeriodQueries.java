package org.lanzarote.monitoring.analysis.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/**
 * Queries for what a Party says to findings: it reads its own, a delegate that on its questions, those who oversee what was
 * sent. Answers are the overseers' until they are released.
 */
interface CommentPeriodQueries {

    /** The question is looked up in the questionnaire of the reply, and by its key in the delegation. */
    String DELEGATED = "exists (select 1 from Delegation d join d.reply dr join d.questions dq"
            + " where dr.round = p.round and dr.party = p.party and d.delegate = :delegate and dq.id ="
            + " (select n.id from Question n where n.questionnaire = dr.questionnaire and n.number = q.number) and d.state ";

    String READS = "(p.party.iso3 = :own or :overseer = true or (:delegate <> '' and " + DELEGATED + "<> TAKEN_BACK)))";

    String SAID = "(c.sent = true or :overseer = false)";

    String ANSWERED = "(:overseer = true or p.releasedAt is not null)";

    String FINDINGS = "from CommentedFinding f join f.question q where f.period = p and " + READS;

    String COMMENTS = "from FindingComment c join c.commented f join f.question q where c.period = p and " + READS
            + " and " + SAID;

    String PERIOD =
            "select p.id, p.version, p.party.iso3, p.state, p.due, p.note, p.openedAt, p.sentAt, p.late, p.releasedAt,"
                    + " p.endedAt, p.reason, (select count(*) " + FINDINGS + "), (select count(distinct f.id) "
                    + COMMENTS
                    + "), (select count(*) " + COMMENTS + "), (select count(*) from CommentAnswer a join a.commented f"
                    + " join f.question q where a.period = p and " + READS + " and " + ANSWERED + "),"
                    + " (select count(*) from FindingComment c where c.period = p and c.sent = true and c.text is not null"
                    + " and :overseer = true and not exists (select 1 from CommentAnswer a where a.commented = c.commented))"
                    + " from CommentPeriod p where p.round.number = :round"
                    + " and (p.party.iso3 = :own or :overseer = true or exists (select 1 " + FINDINGS + "))";

    /** Without counts, and of another Party's periods a delegate is not asked for its questions. */
    String LISTED = "select p.id, p.party.iso3, p.state, p.due, p.openedAt, p.sentAt, p.late, p.releasedAt, p.endedAt,"
            + " p.reason from CommentPeriod p where p.round.number = :round and (p.party.iso3 = :own or :overseer = true"
            + " or (:delegate <> '' and exists (select 1 from Delegation d where d.reply.round = p.round"
            + " and d.reply.party = p.party and d.delegate = :delegate"
            + " and d.state <> org.lanzarote.monitoring.replies.delegation.DelegationState.TAKEN_BACK)"
            + " and exists (select 1 " + FINDINGS + ")))";

    String ITEM =
            "select f.id, f.place, f.findingId, q.number, t.id, t.number, n.id, n.number, c.number, c.kind, c.text, c.wording,"
                    + " c.writtenAt, c.writtenBy, a.number, a.disposition, a.reason, a.text.id, a.answeredAt, a.answeredBy,"
                    + " p.state, p.party.iso3, case when " + DELEGATED + "= GIVEN) then true else false end"
                    + " from CommentedFinding f join f.period p join f.question q join f.text t"
                    + " left join Finding g on g.id = f.findingId and :overseer = true left join CitedText n on n = g.text"
                    + " left join FindingComment c on c.commented = f and " + SAID
                    + " and not exists (select 1 from FindingComment later where later.commented = f"
                    + " and later.number > c.number)"
                    + " left join CommentAnswer a on a.commented = f and " + ANSWERED
                    + " and not exists (select 1 from CommentAnswer later where later.commented = f"
                    + " and later.number > a.number)"
                    + " where p.round.number = :round and p.id = :period and " + READS + " ";

    /** A finding that may be opened, or lies open already. */
    record Candidate(UUID id, FindingState state, Question question, CitedText text, boolean open) {

        boolean mayBeOpened() {
            return state != FindingState.DRAFT && !open;
        }
    }

    @HQL("select f.id, f.state, q, t, case when exists (select 1 from CommentedFinding o where o.findingId = f.id"
            + " and o.period.state = OPEN) then true else false end from Finding f join f.question q join f.text t"
            + " where f.round.number = :round and f.party.iso3 = :party order by q.ordinal, f.id")
    List<Candidate> candidates(int round, String party);

    default List<CommentPeriodRow> periods(int round, CommentFilters filter, CommentReader reader, PageQuery page) {
        return periods(
                round,
                reader.own(),
                reader.delegate(),
                reader.overseer(),
                filter.party(),
                filter.state(),
                page.afterId(),
                page.fetch());
    }

    @HQL(LISTED + " and (:party = '' or p.party.iso3 = :party) and (:state is null or p.state = :state)"
            + " and p.id > :after order by p.id")
    List<CommentPeriodRow> periods(
            int round,
            String own,
            String delegate,
            boolean overseer,
            String party,
            @Nullable CommentPeriodState state,
            UUID after,
            Page page);

    default Optional<FetchedPeriod> period(int round, UUID period, CommentReader reader) {
        return period(round, period, reader.own(), reader.delegate(), reader.overseer());
    }

    @HQL(PERIOD + " and p.id = :period")
    Optional<FetchedPeriod> period(int round, UUID period, String own, String delegate, boolean overseer);

    default List<CommentedRow> findings(int round, UUID period, CommentReader reader, PageQuery page) {
        return findings(
                round, period, reader.own(), reader.delegate(), reader.overseer(), page.afterNumber(), page.fetch());
    }

    @HQL(ITEM + "and f.place > :after order by f.place")
    List<CommentedRow> findings(
            int round, UUID period, String own, String delegate, boolean overseer, int after, Page page);

    default Optional<CommentedRow> finding(int round, UUID period, int place, CommentReader reader) {
        return finding(round, period, reader.own(), reader.delegate(), reader.overseer(), place);
    }

    @HQL(ITEM + "and f.place = :place")
    Optional<CommentedRow> finding(int round, UUID period, String own, String delegate, boolean overseer, int place);

    /** The extensions of a period; the calling code has checked that the caller may read it. */
    @HQL("select e.number, e.formerLimit, e.newLimit, e.reason, e.grantedAt from CommentExtension e"
            + " where e.period.id = :period order by e.number")
    List<CommentExtensionView> extensions(UUID period);

    /** The places of findings on which the Party has said nothing. */
    @HQL("select f from CommentedFinding f where f.period.id = :period"
            + " and not exists (select 1 from FindingComment c where c.commented = f) order by f.place")
    List<CommentedFinding> uncommented(UUID period);

    /** The last comment on each finding. */
    @HQL("select c from FindingComment c where c.period.id = :period and not exists"
            + " (select 1 from FindingComment later where later.commented = c.commented and later.number > c.number)")
    List<FindingComment> last(UUID period);

    /** The places of findings whose comment waits for its answer. */
    @HQL("select c.commented.place from FindingComment c where c.period.id = :period and c.sent = true"
            + " and c.text is not null and not exists (select 1 from CommentAnswer a where a.commented = c.commented)"
            + " order by c.commented.place")
    List<Integer> unanswered(UUID period);

    /** The copies of stakeholders' submissions among these that are public, or were forwarded to this Party. */
    @HQL("select c.id from SubmissionCopy c where function(among as Boolean, :ids, c.id)"
            + " and (c.party is null or c.party.iso3 = :own)")
    List<UUID> readableCopies(UUID[] ids, String own);

    /** The extracts of what children said among these that are public. */
    @HQL("select e.id from ChildExtract e where function(among as Boolean, :ids, e.id)"
            + " and e.publishedAt is not null and e.withdrawnAt is null")
    List<UUID> publicExtracts(UUID[] ids);
}

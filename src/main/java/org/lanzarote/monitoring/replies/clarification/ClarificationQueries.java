package org.lanzarote.monitoring.replies.clarification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.replies.reply.Reply;

/**
 * Queries for clarifications: a Party sees its own, a delegate those on its questions, those who oversee replies all;
 * nobody else sees any.
 */
interface ClarificationQueries {

    String DELEGATED = "(:delegate <> '' and exists (select 1 from Delegation d join d.questions dq"
            + " where d.reply = r and d.delegate = :delegate and d.state <> TAKEN_BACK";

    String MAY_READ = " (r.party.iso3 = :own or :overseer = true or " + DELEGATED + " and dq.number = c.question))) ";

    String ROW =
            "select c.id, c.version, r.party.iso3, c.question, c.submission, c.state, c.dueOn, c.messages, c.askedAt,"
                    + " c.lastMessageAt, c.closedAt, c.reason from Clarification c join c.reply r where r.round.number = :round"
                    + " and (:party = '' or r.party.iso3 = :party) and" + MAY_READ;

    /** The reply whose clarifications the caller may see, if there is one. */
    @HQL("select r from Reply r where r.round.number = :round and r.party.iso3 = :party"
            + " and (r.party.iso3 = :own or :overseer = true or " + DELEGATED + "))) ")
    Optional<Reply> reply(int round, String party, String own, String delegate, boolean overseer);

    default List<ClarificationRow> clarifications(
            int round, String party, ClarificationFilter filter, Caller caller, PageQuery page) {
        return clarifications(
                round,
                party,
                caller.answersFor(),
                caller.delegate(),
                caller.isInsider(),
                page.afterId(),
                filter.question(),
                filter.state(),
                page.fetch());
    }

    @HQL(ROW
            + "and c.id > :after and (:question = '' or c.question = :question) and (:state is null or c.state = :state)"
            + " order by c.id")
    List<ClarificationRow> clarifications(
            int round,
            String party,
            String own,
            String delegate,
            boolean overseer,
            UUID after,
            String question,
            @Nullable ClarificationState state,
            Page page);

    default Optional<ClarificationRow> clarification(int round, String party, UUID id, Caller caller) {
        return clarification(round, party, caller.answersFor(), caller.delegate(), caller.isInsider(), id);
    }

    @HQL(ROW + "and c.id = :id")
    Optional<ClarificationRow> clarification(
            int round, String party, String own, String delegate, boolean overseer, UUID id);

    /** The messages of a clarification; the calling code has checked that the caller may read it. */
    @HQL(
            "select m.number, m.side, m.text, m.writtenAt, coalesce(s.name, m.writtenBy) from ClarificationMessage m"
                    + " left join Account s on s.login = m.writtenBy where m.clarification.id = :clarification order by m.number")
    List<ClarificationMessageView> messages(UUID clarification);

    /** The number of the latest submission of a reply; 0 before the first. */
    @HQL("select coalesce(max(k.submission), 0) from SubmittedAnswerKey k"
            + " where k.roundNumber = :round and k.party = :party")
    int latestSubmission(int round, String party);

    /** How often a submission holds the question: once or never. */
    @HQL("select count(*) from SubmittedAnswerKey k where k.roundNumber = :round and k.party = :party"
            + " and k.submission = :submission and k.question = :question")
    long holds(int round, String party, int submission, String question);
}

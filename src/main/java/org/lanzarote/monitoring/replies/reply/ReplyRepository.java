package org.lanzarote.monitoring.replies.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Locking;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.preparation.round.Round;

/** Loads replies to change. A Party finds its own and no other. */
@ApplicationScoped
public class ReplyRepository implements PanacheRepositoryBase<Reply, UUID> {

    private static final String TO_SAVE =
            "select r from Reply r join fetch r.round o where o.number = ?1 and r.party.iso3 = ?2 and ";

    private static final String DELEGATED =
            "exists (select 1 from DelegatedAnswer d join Question q on q.id = d.id.question"
                    + " where d.id.reply = r.id and q.number = ?3)";

    private static final String DELEGATED_IN_PART = "exists (select 1 from DelegatedAnswer d where d.id.reply = r.id)";

    private final Caller caller;
    private final Event<DelegateSaves> delegateSaves;

    ReplyRepository(Caller caller, Event<DelegateSaves> delegateSaves) {
        this.caller = caller;
        this.delegateSaves = delegateSaves;
    }

    /**
     * The Party's own reply to save an answer to. It is locked so that nobody submits it and nobody closes its round
     * meanwhile; answers are saved side by side.
     */
    public Reply requireOwnToSave(int round, String party) {
        return toSave("r.party.iso3 = ?3", round, party)
                .setParameter(3, caller.answersFor())
                .uniqueResultOptional()
                .orElseThrow(NotFound.of("reply of", party));
    }

    /** Refuses a caller who may not save this answer: only its Party may, and a delegate with the question. */
    void requireToSave(int round, String party, String question) {
        if (caller.delegate().isEmpty()) {
            requireOwn(round, party);
        } else {
            requireDelegated(round, party, question);
        }
    }

    /**
     * The reply to attach a file to, for its Party or for a delegate with any of its questions; locked against
     * submission and closing.
     */
    public Reply requireToAttach(int round, String party) {
        return caller.delegate().isEmpty() ? requireOwnToSave(round, party) : requireDelegatedInPart(round, party);
    }

    /** The Party's own reply, without a lock. */
    public Reply requireOwn(int round, String party) {
        return requireOwn(round, party, LockModeType.NONE);
    }

    /** The Party's own reply to submit, locked so that nobody saves an answer and nobody closes its round meanwhile. */
    public Reply requireOwnToSubmit(int round, String party) {
        var reply = requireOwn(round, party, LockModeType.PESSIMISTIC_WRITE);
        hold(round, LockModeType.PESSIMISTIC_READ);
        return reply;
    }

    /** Any Party's reply to extend, locked so that nobody else extends it or closes its round meanwhile. */
    public Reply requireToExtend(int round, String party) {
        var reply = require(round, party);
        hold(round, LockModeType.PESSIMISTIC_WRITE);
        return reply;
    }

    /** Every reply of a round to extend, locked as each is by itself; the round is locked after them. */
    public List<Reply> allToExtend(int round) {
        return find("round.number = ?1 order by party.iso3", round)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Any Party's reply, for the Secretariat. */
    public Reply require(int round, String party) {
        return find("round.number = ?1 and party.iso3 = ?2", round, party)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("reply of", party));
    }

    private void hold(int round, LockModeType lock) {
        getEntityManager()
                .createQuery("from Round where number = ?1", Round.class)
                .setParameter(1, round)
                .setLockMode(lock)
                .getSingleResult();
    }

    /**
     * Begins the entry of a paper reply by the Secretariat, which lasts until it is submitted; refused if the Party
     * has begun.
     */
    public void openPaper(Reply reply, LocalDate receivedOn) {
        boolean begun = getEntityManager()
                .createQuery("select begun from ReplyProgress where replyId = ?1", Boolean.class)
                .setParameter(1, reply.id)
                .getSingleResult();
        reply.receivePaper(begun, receivedOn);
        flush();
    }

    private void requireDelegated(int round, String party, String question) {
        var reply = toSave(DELEGATED, round, party)
                .setParameter(3, question)
                .uniqueResultOptional()
                .orElseThrow(NotFound.of("answer", party + "/" + question));
        delegateSaves.fire(new DelegateSaves(reply, caller.delegate()));
    }

    private Reply requireDelegatedInPart(int round, String party) {
        var reply = toSave(DELEGATED_IN_PART, round, party)
                .uniqueResultOptional()
                .orElseThrow(NotFound.of("reply of", party));
        delegateSaves.fire(new DelegateSaves(reply, caller.delegate()));
        return reply;
    }

    private Reply requireOwn(int round, String party, LockModeType lock) {
        return find("round.number = ?1 and party.iso3 = ?2 and party.iso3 = ?3", round, party, caller.answersFor())
                .withLock(lock)
                .singleResultOptional()
                .orElseThrow(NotFound.of("reply of", party));
    }

    /** Reads and locks the reply and its round in one statement, in the same order as a submission does. */
    private SelectionQuery<Reply> toSave(String condition, int round, String party) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(TO_SAVE + condition, Reply.class)
                .setParameter(1, round)
                .setParameter(2, party)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .setLockScope(Locking.Scope.INCLUDE_FETCHES);
    }
}

package org.lanzarote.monitoring.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.problem.NotFound;

/** Replies to change. A Party reaches its own and no other. */
@ApplicationScoped
class ReplyRepository implements PanacheRepositoryBase<Reply, UUID> {

    private final Caller caller;

    ReplyRepository(Caller caller) {
        this.caller = caller;
    }

    /** Its own reply, which nobody submits while an answer is saved; answers are saved side by side. */
    Reply requireOwnToSave(int round, String party) {
        return requireOwn(round, party, LockModeType.PESSIMISTIC_READ);
    }

    /** As above, or for a delegate to whom the question was given. */
    Reply requireToSave(int round, String party, String question) {
        return caller.delegate().isEmpty() ? requireOwnToSave(round, party) : requireDelegated(round, party, question);
    }

    /** Its own reply, as it stands. */
    Reply requireOwn(int round, String party) {
        return requireOwn(round, party, LockModeType.NONE);
    }

    /** Its own reply, into which nobody saves an answer while it is submitted. */
    Reply requireOwnToSubmit(int round, String party) {
        return requireOwn(round, party, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Any Party's reply, for the Secretariat. */
    Reply require(int round, String party) {
        return find("round.number = ?1 and party.iso3 = ?2", round, party)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("reply of", party));
    }

    private Reply requireDelegated(int round, String party, String question) {
        return find(
                        "from Reply r where r.round.number = ?1 and r.party.iso3 = ?2 and exists (select 1 from Delegation d"
                                + " join d.questions q where d.reply = r and d.delegate = ?3 and q.number = ?4)",
                        round,
                        party,
                        caller.delegate(),
                        question)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .singleResultOptional()
                .orElseThrow(NotFound.of("answer of " + party + " to question", question));
    }

    private Reply requireOwn(int round, String party, LockModeType lock) {
        return find("round.number = ?1 and party.iso3 = ?2 and party.iso3 = ?3", round, party, caller.answersFor())
                .withLock(lock)
                .singleResultOptional()
                .orElseThrow(NotFound.of("reply of", party));
    }
}

package org.lanzarote.monitoring.replies.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Answers to save, each for itself, so that two people can work on one reply. */
@ApplicationScoped
public class AnswerRepository implements PanacheRepositoryBase<Answer, UUID> {

    private static final String IN_HAND = "from Answer a join fetch a.question q join fetch a.reply r"
            + " join fetch r.questionnaire where r.round.number = ?1 and r.party.iso3 = ?2"
            + " and (r.party.iso3 = ?3 or exists (select 1 from DelegatedAnswer d where d.id.reply = r.id"
            + " and d.id.question = q.id)) order by q.ordinal";

    private final Caller caller;

    AnswerRepository(Caller caller) {
        this.caller = caller;
    }

    /** The answer to save, locked so that nobody else saves it meanwhile. */
    public Answer require(Reply reply, String question) {
        return find("from Answer a join fetch a.question q where a.reply = ?1 and q.number = ?2", reply, question)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("answerable question", question));
    }

    /** The answers that the caller works on: all of its own reply, or a delegate's those of its sections. */
    public List<Answer> requireInHand(int round, String party) {
        var inHand = list(IN_HAND, round, party, caller.answersFor());
        if (inHand.isEmpty()) {
            throw NotFound.of("reply of", party).get();
        }
        return inHand;
    }
}

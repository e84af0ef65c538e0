package org.lanzarote.monitoring.replies.reply;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Answers to save, each for itself, so that two people can work on one reply. */
@ApplicationScoped
public class AnswerRepository implements PanacheRepositoryBase<Answer, UUID> {

    private static final String IN_HAND = "from Answer a join fetch a.question q join fetch a.reply r"
            + " join fetch r.questionnaire where r.round.number = ?1 and r.party.iso3 = ?2"
            + " and (r.party.iso3 = ?3 or exists (select 1 from DelegatedAnswer d where d.id.reply = r.id"
            + " and d.id.question = q.id)) order by q.ordinal";

    /**
     * Locks the reply and its round first, as a submission and a closing do, so that nobody waits for the other. It names the
     * columns of the answer: a plan for all of them fails once a later release has added one.
     */
    private static final String HELD =
            "select a.id, a.version, a.reply_id, a.party_iso3, a.question_id, a.content, a.text,"
                    + " a.text_version, a.language, a.saved_at, a.saved_by, a.prefilled_from_round, a.prefilled_from_submission,"
                    + " r.questionnaire_id, r.status, r.submitted_at, r.let_in_after,"
                    + " o.replies_closed_at, o.replies_closings, coalesce(r.due, o.replies_due) as limit_in_force,"
                    + " coalesce((select name from account where login = :caller), :caller) as callers_name"
                    + " from reply r join round o on o.number = r.round_number"
                    + " join question q on q.questionnaire_id = r.questionnaire_id and q.number = :question"
                    + " join answer a on a.reply_id = r.id and a.question_id = q.id"
                    + " where r.round_number = :round and r.party_iso3 = :party and ";

    private static final String LOCKED = " for share of r, o for no key update of a";

    private static final String OWN = HELD + "r.party_iso3 = :own" + LOCKED;

    private static final String DELEGATED = HELD + "exists (select from delegated_answer d"
            + " where d.reply_id = r.id and d.question_id = q.id)" + LOCKED;

    private final Caller caller;
    private final ReplyRepository replies;
    private final Event<DelegateSaves> delegateSaves;

    AnswerRepository(Caller caller, ReplyRepository replies, Event<DelegateSaves> delegateSaves) {
        this.caller = caller;
        this.replies = replies;
        this.delegateSaves = delegateSaves;
    }

    /**
     * The answer to save, for its Party or for a delegate with the question. It is locked so that nobody else saves it,
     * and its reply and round so that nobody submits or closes them meanwhile; other answers are saved side by side.
     */
    public AnswerInHand hold(int round, String party, String question) {
        var held = held(round, party, question).orElseThrow(() -> {
            replies.requireToSave(round, party, question);
            return NotFound.of("answerable question", question).get();
        });
        if (!caller.delegate().isEmpty()) {
            delegateSaves.fire(new DelegateSaves(held.answer().reply(), caller.delegate()));
        }
        return held;
    }

    private Optional<AnswerInHand> held(int round, String party, String question) {
        boolean own = caller.delegate().isEmpty();
        var query = getEntityManager().unwrap(Session.class).createNativeQuery(own ? OWN : DELEGATED, Object[].class);
        if (own) {
            query.setParameter("own", caller.answersFor());
        }
        return query.addEntity("a", Answer.class)
                .addScalar("reply_id", UUID.class)
                .addScalar("questionnaire_id", UUID.class)
                .addScalar("status", String.class)
                .addScalar("submitted_at", Instant.class)
                .addScalar("let_in_after", Integer.class)
                .addScalar("replies_closed_at", Instant.class)
                .addScalar("replies_closings", Integer.class)
                .addScalar("limit_in_force", Instant.class)
                .addScalar("callers_name", String.class)
                .setParameter("round", round)
                .setParameter("party", party)
                .setParameter("question", question)
                .setParameter("caller", caller.name())
                .uniqueResultOptional()
                .map(AnswerInHand::of);
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

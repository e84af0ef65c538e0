package org.lanzarote.monitoring.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Puts letters into the post, in the postman's transaction: they are sent once that is committed. */
@ApplicationScoped
public class Letters {

    private final EntityManager em;
    private final LetterTurns turns;
    private final Clock clock;

    Letters(EntityManager em, LetterTurns turns, Clock clock) {
        this.em = em;
        this.turns = turns;
        this.clock = clock;
    }

    /** Posts a letter to the person with this login, and gives its key. */
    public UUID post(String login, LetterKind kind, LetterFacts facts) {
        return post(Letter.to(login, kind, facts, null, clock.instant()));
    }

    void post(Office office, LetterKind kind, LetterFacts facts) {
        post(Letter.to(office, kind, facts, null, clock.instant()));
    }

    void post(Addressees.Addressed to, ToldEvent event) {
        post(Letter.to(to.login(), to.kind(), event.facts(), event.id(), clock.instant()));
    }

    void post(Office office, LetterKind kind, ToldEvent event) {
        post(Letter.to(office, kind, event.facts(), event.id(), clock.instant()));
    }

    private UUID post(Letter letter) {
        em.persist(letter);
        em.flush();
        turns.await(letter.id);
        return letter.id;
    }
}

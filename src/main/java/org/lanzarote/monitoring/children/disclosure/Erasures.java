package org.lanzarote.monitoring.children.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.lanzarote.monitoring.children.statement.ChildStatement;
import org.lanzarote.monitoring.children.statement.StatementGone;
import org.lanzarote.monitoring.children.statement.WithdrawalAsker;

/**
 * Erases statements: the encrypted text goes in this transaction, the key in the other database once this is
 * committed.
 */
@ApplicationScoped
public class Erasures {

    private final EntityManager em;
    private final DisclosureQueue queue;
    private final Event<StatementGone> gone;

    Erasures(EntityManager em, DisclosureQueue queue, Event<StatementGone> gone) {
        this.em = em;
        this.queue = queue;
        this.gone = gone;
    }

    /** Withdraws a statement: erased at once, or, under a disclosure, once that has been handled. */
    public void withdraw(ChildStatement statement, WithdrawalAsker asker, Instant now) {
        statement.withdraw(asker, now);
        if (!queue.holds(statement.id())) {
            erase(statement, now);
        }
    }

    /** Erases a statement that the caller has opened through {@link StatementDoor}. */
    void erase(ChildStatement statement, Instant now) {
        statement.erase();
        em.persist(new KeyDestruction(statement.id(), now));
        gone.fire(new StatementGone(statement.id(), now));
    }
}

package org.lanzarote.monitoring.platform.telemetry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import org.hibernate.Session;

/** Lets the statements of each transaction be counted for the request or the work that it belongs to. */
@ApplicationScoped
class FollowedStatements {

    private final EntityManager em;
    private final Traces traces;

    FollowedStatements(EntityManager em, Traces traces) {
        this.em = em;
        this.traces = traces;
    }

    void listen(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        traces.underWay()
                .ifPresent(underWay -> em.unwrap(Session.class).addEventListeners(new StatementTimes(underWay)));
    }
}

package org.lanzarote.monitoring.access;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;

/**
 * Tells PostgreSQL at the beginning of each transaction who asks. Its row-level security then shows what this caller may
 * see, also to a query that forgot its where clause. Who tells nothing sees nothing.
 */
@ApplicationScoped
class Fence {

    private static final String TELL = "select set_config('caller.party', ?1, true),"
            + " set_config('caller.overseer', ?2, true), set_config('caller.secretariat', ?3, true),"
            + " set_config('caller.facilitator', ?4, true), set_config('caller.officer', ?5, true)";

    private final EntityManager em;
    private final Caller caller;

    Fence(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    void tell(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        em.createNativeQuery(TELL, Object[].class)
                .setParameter(1, caller.answersFor())
                .setParameter(2, Boolean.toString(caller.overseesReplies()))
                .setParameter(3, Boolean.toString(caller.isSecretariat()))
                .setParameter(4, caller.reportsFor())
                .setParameter(5, Boolean.toString(caller.isSafeguardingOfficer()))
                .getSingleResult();
    }
}

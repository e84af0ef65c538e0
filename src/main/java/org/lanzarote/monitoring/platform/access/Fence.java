package org.lanzarote.monitoring.platform.access;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.time.Clock;

/**
 * Tells PostgreSQL at the beginning of each transaction who the caller is. Row-level security then shows only what
 * this caller may see, even to a query that lacks its where clause, and shows nothing when no caller was told. The
 * same statement asks for the state of the caller's account, so that a suspended account is shut out with its next
 * request.
 */
@ApplicationScoped
class Fence {

    private static final String TELL = "select account.state, account.role, account.party, account.organisation,"
            + " set_config('caller.party', ?1, true),"
            + " set_config('caller.overseer', ?2, true), set_config('caller.secretariat', ?3, true),"
            + " set_config('caller.facilitator', ?4, true), set_config('caller.officer', ?5, true),"
            + " set_config('caller.stakeholder', ?6, true), set_config('caller.delegate', ?7, true),"
            + " set_config('caller.account', ?8, true), set_config('caller.auditor', ?10, true),"
            + " set_config('caller.asking', 'true', true)"
            + " from (select) one left join standing(?8, ?9) account on true";

    private final EntityManager em;
    private final Caller caller;
    private final Clock clock;
    private final TransactionManager transactions;

    Fence(EntityManager em, Caller caller, Clock clock, TransactionManager transactions) {
        this.em = em;
        this.caller = caller;
        this.clock = clock;
        this.transactions = transactions;
    }

    void tell(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SystemException {
        if (!Arc.container().requestContext().isActive() || caller.isTurnedAway()) {
            return;
        }
        try {
            tell();
        } catch (RuntimeException e) {
            caller.turnAway();
            // Whoever began the transaction never learns of it and cannot end it; left open, it would serve the next.
            transactions.rollback();
            throw e;
        }
    }

    private void tell() {
        var account = (Object[]) em.createNativeQuery(TELL, Object[].class)
                .setParameter(1, caller.answersFor())
                .setParameter(2, Boolean.toString(caller.overseesReplies()))
                .setParameter(3, Boolean.toString(caller.isSecretariat()))
                .setParameter(4, caller.reportsFor())
                .setParameter(5, Boolean.toString(caller.isSafeguardingOfficer()))
                .setParameter(6, caller.submitsFor())
                .setParameter(7, caller.delegate())
                .setParameter(8, caller.name())
                .setParameter(9, clock.instant())
                .setParameter(10, Boolean.toString(caller.isAuditor()))
                .getSingleResult();
        Standing.of(account).requireFor(caller);
    }
}

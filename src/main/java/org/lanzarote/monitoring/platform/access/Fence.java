package org.lanzarote.monitoring.platform.access;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;

/**
 * Tells PostgreSQL at the beginning of each transaction who the caller is. Row-level security then shows only what
 * this caller may see, even to a query that lacks its where clause, and shows nothing when no caller was told. The
 * same statement asks for the state of the caller's account, so that a suspended account is shut out with its next
 * request.
 */
@ApplicationScoped
class Fence {

    private static final String TELL = "select account.state, account.role, account.party, account.organisation,"
            + " set_config('caller.party', ?, true),"
            + " set_config('caller.overseer', ?, true), set_config('caller.secretariat', ?, true),"
            + " set_config('caller.facilitator', ?, true), set_config('caller.officer', ?, true),"
            + " set_config('caller.stakeholder', ?, true), set_config('caller.delegate', ?, true),"
            + " set_config('caller.account', ?, true), set_config('caller.auditor', ?, true),"
            + " set_config('caller.rapporteur', ?, true), set_config('caller.member', ?, true),"
            + " set_config('caller.time', ?, true),"
            + " set_config('caller.asking', 'true', true)"
            + " from (select) one left join standing(?, ?) account on true";

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
        em.unwrap(Session.class).doReturningWork(this::tell).requireFor(caller);
    }

    /** Past Hibernate, which would find out anew each time what the answer is made of. */
    private Standing tell(Connection connection) throws SQLException {
        try (var telling = connection.prepareStatement(TELL)) {
            var told = List.of(
                    caller.answersFor(),
                    Boolean.toString(caller.isInsider()),
                    Boolean.toString(caller.isSecretariat()),
                    caller.reportsFor(),
                    Boolean.toString(caller.isSafeguardingOfficer()),
                    caller.submitsFor(),
                    caller.delegate(),
                    caller.name(),
                    Boolean.toString(caller.isAuditor()),
                    caller.isRapporteur()
                            ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                    .toString()
                            : "",
                    caller.sitsFor(),
                    clock.instant().toString(),
                    caller.name());
            for (int i = 0; i < told.size(); i++) {
                telling.setString(i + 1, told.get(i));
            }
            telling.setObject(told.size() + 1, clock.instant().atOffset(ZoneOffset.UTC));
            try (var account = telling.executeQuery()) {
                account.next();
                return Standing.of(account);
            }
        }
    }
}

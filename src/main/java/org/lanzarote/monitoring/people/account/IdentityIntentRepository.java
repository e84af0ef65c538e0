package org.lanzarote.monitoring.people.account;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The logins that Keycloak may not yet know in their present state. */
@ApplicationScoped
class IdentityIntentRepository {

    /** A login to bring into agreement, and the time of that note. */
    record Intent(String login, Instant writtenAt) {}

    private final EntityManager em;

    IdentityIntentRepository(EntityManager em) {
        this.em = em;
    }

    /** Notes a login in a transaction of its own, which stays whatever becomes of the caller's. */
    @Transactional(REQUIRES_NEW)
    void writeAhead(String login, Instant now) {
        write(login, now);
    }

    void write(String login, Instant due) {
        em.createNativeQuery("insert into identity_intent (login, written_at, due_at) values (?1, ?2, ?2)"
                        + " on conflict (login) do update set due_at = least(identity_intent.due_at, excluded.due_at)")
                .setParameter(1, login)
                .setParameter(2, due)
                .executeUpdate();
    }

    /** Removes the note of a login if this transaction succeeds, and keeps it from others until then. */
    void take(String login) {
        em.createNativeQuery("delete from identity_intent where login = ?1")
                .setParameter(1, login)
                .executeUpdate();
    }

    /** The logins that are due, those first that have waited longest. */
    List<String> due(Instant now) {
        List<?> logins = em.createNativeQuery("select login from identity_intent where due_at <= ?1 order by due_at")
                .setParameter(1, now)
                .getResultList();
        return logins.stream().map(String.class::cast).toList();
    }

    /** Takes the note of a login, if it is still due and nobody has taken it, until this transaction ends. */
    Optional<Intent> lockDue(String login, Instant now) {
        List<?> found = em.createNativeQuery("select login, written_at from identity_intent where login = ?1"
                        + " and due_at <= ?2 for update skip locked")
                .setParameter(1, login)
                .setParameter(2, now)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Intent((String) row[0], (Instant) row[1]))
                .findFirst();
    }

    void postpone(String login, Instant until) {
        em.createNativeQuery("update identity_intent set due_at = ?2 where login = ?1")
                .setParameter(1, login)
                .setParameter(2, until)
                .executeUpdate();
    }

    /** Whether a failed transaction left this login behind without an account. */
    boolean isLeftover(String login) {
        return !em.createNativeQuery("select login from identity_intent where login = ?1"
                        + " and not exists (select from account where account.login = ?1) for update skip locked")
                .setParameter(1, login)
                .getResultList()
                .isEmpty();
    }
}

package org.lanzarote.monitoring.people.account;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The logins of which the identity store may not have heard the last word yet. */
@ApplicationScoped
class IdentityIntentRepository {

    /** A login to bring into agreement, and when that was written. */
    record Intent(String login, Instant writtenAt) {}

    private final EntityManager em;

    IdentityIntentRepository(EntityManager em) {
        this.em = em;
    }

    /** Survives whatever becomes of the caller's transaction. */
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

    /** Gone when this transaction succeeds, and kept from others until it has ended. */
    void take(String login) {
        em.createNativeQuery("delete from identity_intent where login = ?1")
                .setParameter(1, login)
                .executeUpdate();
    }

    /** The logins that are due, those that wait longest first. */
    List<String> due(Instant now) {
        List<?> logins = em.createNativeQuery("select login from identity_intent where due_at <= ?1 order by due_at")
                .setParameter(1, now)
                .getResultList();
        return logins.stream().map(String.class::cast).toList();
    }

    /** If it is still due and nobody has taken it; nobody takes it until this transaction has ended. */
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

    /** Left behind by a transaction that has failed, with no account of its own. */
    boolean isLeftover(String login) {
        return !em.createNativeQuery("select login from identity_intent where login = ?1"
                        + " and not exists (select from account where account.login = ?1) for update skip locked")
                .setParameter(1, login)
                .getResultList()
                .isEmpty();
    }
}

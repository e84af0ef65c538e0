package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.language.Language;

/** Keeps the address that a person had before, until it was told of the change, and no longer. */
@ApplicationScoped
class FormerAddresses {

    private final EntityManager em;

    FormerAddresses(EntityManager em) {
        this.em = em;
    }

    void keep(String login, String address, Instant now) {
        em.createNativeQuery(
                        "insert into former_address (id, login, address, left_at, taken) values (?1, ?2, ?3, ?4, false)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, login)
                .setParameter(3, address)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** Those to which nobody has written yet. */
    List<LeftAddress> left() {
        List<Tuple> left = em.unwrap(Session.class)
                .createNativeQuery(
                        "select id, login, left_at from former_address where not taken order by left_at", Tuple.class)
                .getResultList();
        return left.stream()
                .map(row -> new LeftAddress(
                        row.get("id", UUID.class), row.get("login", String.class), row.get("left_at", Instant.class)))
                .toList();
    }

    /** Takes one, which is given out once. */
    boolean take(UUID key) {
        return em.createNativeQuery("update former_address set taken = true where id = ?1 and not taken")
                        .setParameter(1, key)
                        .executeUpdate()
                == 1;
    }

    /** The mailbox that was left, in the language of the account. */
    Optional<Mailbox> of(UUID key) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select f.login, f.address, coalesce(a.language, 'EN') as language from former_address f"
                                + " join account a on a.login = f.login where f.id = ?1",
                        Tuple.class)
                .setParameter(1, key)
                .uniqueResultOptional()
                .map(row -> new Mailbox(
                        row.get("login", String.class),
                        row.get("address", String.class),
                        Language.valueOf(row.get("language", String.class)),
                        false));
    }

    void forget(UUID key) {
        em.createNativeQuery("delete from former_address where id = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }

    void forgetAll() {
        em.createNativeQuery("delete from former_address").executeUpdate();
    }
}

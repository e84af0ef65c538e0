package org.lanzarote.monitoring.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How far letters were made of events, and digests: one row, which one instance at a time has. */
@ApplicationScoped
class LetterPlace {

    private static final String TAKEN = "select told, digested, digested_on from letter_place for update skip locked";

    private final EntityManager em;

    LetterPlace(EntityManager em) {
        this.em = em;
    }

    /** Letters are made of all events up to one, the last digest tells those up to the other, and was made on that day. */
    record LettersMade(long told, long digested, @Nullable LocalDate digestedOn) {}

    /** Takes it until the transaction ends; nothing, where another instance has it. */
    Optional<LettersMade> take() {
        em.createNativeQuery("insert into letter_place (told, digested) values (0, 0) on conflict do nothing")
                .executeUpdate();
        return em.unwrap(Session.class)
                .createNativeQuery(TAKEN, LettersMade.class)
                .setTupleTransformer((row, names) ->
                        new LettersMade(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), day(row[2])))
                .uniqueResultOptional();
    }

    void toldUpTo(long number) {
        set("told = ?1", number);
    }

    void digestedUpTo(long number) {
        set("digested = ?1", number);
    }

    void digestedOn(LocalDate day) {
        set("digested_on = ?1", day);
    }

    private void set(String what, Object value) {
        em.createNativeQuery("update letter_place set " + what)
                .setParameter(1, value)
                .executeUpdate();
    }

    private static @Nullable LocalDate day(@Nullable Object kept) {
        return kept == null ? null : LocalDate.parse(kept.toString());
    }
}

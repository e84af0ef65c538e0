package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets those who make the focal point of one Party go one after the other. Of two at once the second finds the first, where the
 * constraint of the table would have them wait for each other until PostgreSQL sends one back.
 */
@ApplicationScoped
class FocalPointTurn {

    private final EntityManager em;

    FocalPointTurn(EntityManager em) {
        this.em = em;
    }

    /** Waits until nobody else makes a focal point of this Party; the turn ends with the transaction. */
    void await(String iso3) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('focal point of ' || ?1, 0))")
                .setParameter(1, iso3)
                .getSingleResult();
    }
}

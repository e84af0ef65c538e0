package org.lanzarote.monitoring.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets those who do the same with one thing go one after the other, on whichever instance: what the first has made stands when the
 * second looks.
 */
@ApplicationScoped
public class NamedLocks {

    private final EntityManager em;

    NamedLocks(EntityManager em) {
        this.em = em;
    }

    /** Waits until nobody else holds the lock of this name, and holds it until the transaction ends. */
    public void hold(String name) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, name)
                .getSingleResult();
    }
}

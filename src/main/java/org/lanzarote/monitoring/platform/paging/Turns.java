package org.lanzarote.monitoring.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets those who do the same with one thing go one after the other, on whichever instance: what the first has made stands when the
 * second looks.
 */
@ApplicationScoped
public class Turns {

    private final EntityManager em;

    Turns(EntityManager em) {
        this.em = em;
    }

    /** Waits for a turn of this name, which ends with the transaction. */
    public void await(String name) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, name)
                .getSingleResult();
    }
}

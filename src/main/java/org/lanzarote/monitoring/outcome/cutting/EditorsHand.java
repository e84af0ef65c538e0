package org.lanzarote.monitoring.outcome.cutting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lends a step the rights of the editor to PostgreSQL: who withdraws what a child said may neither read nor write a report,
 * and takes the words out of it all the same. The caller learns nothing by it.
 */
@ApplicationScoped
class EditorsHand {

    private static final String NOW = "select concat_ws('/', coalesce(current_setting('caller.secretariat', true), ''),"
            + " coalesce(current_setting('caller.overseer', true), ''))";
    private static final String TELL =
            "select set_config('caller.secretariat', ?1, true) || set_config('caller.overseer', ?2, true)";

    private final EntityManager em;

    EditorsHand(EntityManager em) {
        this.em = em;
    }

    /** Where the work fails, so does the transaction, to which the rights are bound. */
    void lend(Runnable work) {
        var own = em.createNativeQuery(NOW, String.class)
                .getSingleResult()
                .toString()
                .split("/", -1);
        tell("true", "true");
        work.run();
        em.flush();
        tell(own[0], own[1]);
    }

    private void tell(String secretariat, String overseer) {
        em.createNativeQuery(TELL, String.class)
                .setParameter(1, secretariat)
                .setParameter(2, overseer)
                .getSingleResult();
    }
}

package org.lanzarote.monitoring.platform.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Has PostgreSQL tell what is due now, for no caller. A function of the room whose record it is makes the events, each under a name
 * of its own, so that several instances make it once.
 */
@ApplicationScoped
public class Reminder {

    private static final String TOLD = "select set_config('caller.reminder', 'true', true)";

    private final EntityManager em;

    Reminder(EntityManager em) {
        this.em = em;
    }

    /** Calls a function with these two. */
    public void tell(String call, Object first, Object second) {
        QuarkusTransaction.requiringNew().run(() -> {
            em.createNativeQuery(TOLD, String.class).getSingleResult();
            em.createNativeQuery(call, Integer.class)
                    .setParameter(1, first)
                    .setParameter(2, second)
                    .getSingleResult();
        });
    }
}

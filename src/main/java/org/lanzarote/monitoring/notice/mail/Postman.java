package org.lanzarote.monitoring.notice.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Supplier;

/** Works on letters as the courier, whom the fence lets see what is to be told on, and for no caller. */
@ApplicationScoped
public class Postman {

    private static final String TOLD =
            "select set_config('caller.courier', 'true', true) || set_config('caller.time', ?1, true)";

    private final EntityManager em;
    private final Clock clock;

    Postman(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /** Does work in a transaction of its own. */
    public <T> T told(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            em.createNativeQuery(TOLD, String.class)
                    .setParameter(1, clock.instant().toString())
                    .getSingleResult();
            return work.get();
        });
    }
}

package org.lanzarote.monitoring.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The outbox: takes what happened, in the transaction in which it happens. */
@ApplicationScoped
public class Events {

    private final EntityManager em;
    private final Clock clock;

    Events(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    public void happened(Happened what) {
        em.persist(new Happening(what, clock.instant()));
    }
}

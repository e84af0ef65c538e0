package org.lanzarote.monitoring.platform.event;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Numbers the events that are committed, one relay at a time, also across replicas: who has read up to a number has missed
 * none before it.
 */
@ApplicationScoped
public class EventRelay {

    private final EntityManager em;
    private final Event<EventsRelayed> relayed;
    private final Clock clock;
    private volatile long told;

    EventRelay(EntityManager em, Event<EventsRelayed> relayed, Clock clock) {
        this.em = em;
        this.relayed = relayed;
        this.clock = clock;
    }

    @Scheduled(every = "{events.relayed-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        relay();
    }

    /** Numbers what waits, in the transaction of whoever is about to read; gives the highest number. */
    public long relay() {
        long highest = (Long) em.createNativeQuery("select relay_events(?1)", Long.class)
                .setParameter(1, clock.instant())
                .getSingleResult();
        if (highest != told) {
            relayed.fire(new EventsRelayed(highest));
        }
        return highest;
    }

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsRelayed event) {
        told = event.highest();
    }
}

package org.lanzarote.monitoring.platform.trail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * Knows which accounts have read the working copy of their own Party's reply today, in all instances: the first reading
 * of a day is entered in the trail, so that a stolen account leaves its mark there, and the others are not.
 */
@ApplicationScoped
class WorkingCopyReadings {

    private static final String ENTER = "insert into working_copy_reading (account, day, reply_id)"
            + " values (:account, :day, :reply) on conflict do nothing";

    private final EntityManager em;
    private final Caller caller;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    /** What is committed; what is forgotten is asked of the database. */
    private final Cache<ReadingOfDay, Boolean> entered;

    WorkingCopyReadings(
            EntityManager em,
            Caller caller,
            Clock clock,
            TransactionSynchronizationRegistry transaction,
            TrailSettings settings) {
        this.em = em;
        this.caller = caller;
        this.clock = clock;
        this.transaction = transaction;
        this.entered = Caffeine.newBuilder()
                .maximumSize(settings.readingsRemembered())
                .executor(Runnable::run)
                .build();
    }

    /** Whether this is the first reading of the day; whoever reads at the same moment waits for the answer. */
    boolean isFirst(UUID reply) {
        var reading = new ReadingOfDay(caller.name(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), reply);
        if (entered.getIfPresent(reading) != null) {
            return false;
        }
        boolean first = enter(reading);
        transaction.registerInterposedSynchronization(new Remembered(reading, entered));
        return first;
    }

    private boolean enter(ReadingOfDay reading) {
        return em.createNativeQuery(ENTER)
                        .setParameter("account", reading.account())
                        .setParameter("day", reading.day())
                        .setParameter("reply", reading.reply())
                        .executeUpdate()
                == 1;
    }

    private record ReadingOfDay(String account, LocalDate day, UUID reply) {}

    /** Remembers a reading once its entry is there for good. */
    private record Remembered(ReadingOfDay reading, Cache<ReadingOfDay, Boolean> entered) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing is left to do.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                entered.put(reading, true);
            }
        }
    }
}

package org.lanzarote.monitoring.children.disclosure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.function.ToDoubleFunction;
import org.lanzarote.monitoring.children.statement.ReadingClock;

/** Counts what waits too long for the safeguarding officer, as metrics for whoever watches the service. */
@ApplicationScoped
class OverdueCount {

    private static final Overdue UNKNOWN = new Overdue(Double.NaN, Double.NaN);

    private final EntityManager em;
    private final ReadingClock clock;

    /** What was counted last; no number while the database does not answer. */
    private volatile Overdue latest = UNKNOWN;

    OverdueCount(EntityManager em, ReadingClock clock, MeterRegistry metrics) {
        this.em = em;
        this.clock = clock;
        register(metrics, "statements", Overdue::statements);
        register(metrics, "disclosures", Overdue::disclosures);
    }

    private record Overdue(double statements, double disclosures) {}

    @Scheduled(every = "{children.overdue-counted-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        try {
            latest = QuarkusTransaction.requiringNew().call(this::counted);
        } catch (RuntimeException e) {
            latest = UNKNOWN;
            Log.error("What waits for the safeguarding officer could not be counted", e);
        }
    }

    private Overdue counted() {
        em.createNativeQuery("select set_config('caller.watcher', 'true', true)", String.class)
                .getSingleResult();
        var row = em.createNativeQuery("select statements, disclosures from overdue(?1)", Tuple.class)
                .setParameter(1, clock.overdueBefore())
                .getSingleResult();
        return new Overdue(number(row, "statements"), number(row, "disclosures"));
    }

    private static double number(Object row, String name) {
        return ((Tuple) row).get(name, Number.class).doubleValue();
    }

    private void register(MeterRegistry metrics, String queue, ToDoubleFunction<Overdue> number) {
        Gauge.builder("children.overdue", this, count -> number.applyAsDouble(count.latest))
                .tag("queue", queue)
                .description("What waits longer for the safeguarding officer than children.read-within")
                .register(metrics);
    }
}

package org.lanzarote.monitoring.platform.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Counts all that is watched, again and again. What cannot be counted is not shown. */
@ApplicationScoped
public class Watching {

    private final EntityManager em;
    private final List<Gauge> gauges;

    Watching(EntityManager em, MeterRegistry metrics, @All List<Watched> watched) {
        this.em = em;
        this.gauges = watched.stream().map(one -> Gauge.of(one, metrics)).toList();
    }

    /** Counts everything once. */
    @Scheduled(every = "{watch.counted-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void count() {
        gauges.forEach(gauge -> gauge.show(figures(gauge.watched)));
    }

    private List<WatchedFigure> figures(Watched watched) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                em.createNativeQuery("select set_config('caller.watcher', 'true', true)", String.class)
                        .getSingleResult();
                return watched.count();
            });
        } catch (RuntimeException e) {
            Log.error("The metric " + watched.metric() + " could not be counted", e);
            return List.of();
        }
    }

    /** What is watched, and where it is shown. */
    private record Gauge(Watched watched, MultiGauge shown) {

        static Gauge of(Watched watched, MeterRegistry metrics) {
            return new Gauge(
                    watched,
                    MultiGauge.builder(watched.metric())
                            .description(watched.description())
                            .register(metrics));
        }

        void show(List<WatchedFigure> figures) {
            shown.register(
                    figures.stream().<MultiGauge.Row<?>>map(WatchedFigure::row).toList(), true);
        }
    }
}

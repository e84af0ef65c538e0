package org.lanzarote.monitoring.platform.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.health.api.HealthRegistry;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Asks again and again whether the servers answer that the service needs, each of those that the installation has. */
@ApplicationScoped
class NeededServers {

    private final List<NeededServer> servers;
    private final MeterRegistry metrics;
    private final HealthRegistry health;

    NeededServers(@All List<Needed> needed, MeterRegistry metrics, @Wellness HealthRegistry health) {
        this.servers =
                needed.stream().filter(Needed::isThere).map(NeededServer::new).toList();
        this.metrics = metrics;
        this.health = health;
    }

    /** Shows them where an operator looks, and not where it is decided whether an instance is ready. */
    void show(@Observes StartupEvent event) {
        for (var server : servers) {
            server.show(metrics);
            health.register(server.name(), server);
        }
    }

    @Scheduled(every = "{watch.needed-asked-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void ask() {
        servers.forEach(NeededServer::ask);
    }
}

package org.lanzarote.monitoring.platform.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The traces that a collector is told, where an installation names one; elsewhere nothing is followed. */
@ApplicationScoped
public class Traces {

    private static final String UNDER_WAY = UnderWay.class.getName();
    private static final ThreadLocal<@Nullable UnderWay> WORK = new ThreadLocal<>();

    private final TracesSettings settings;
    private final MeterRegistry metrics;
    private final CurrentVertxRequest current;
    private final Clock clock;
    private volatile @Nullable Spans spans;

    Traces(TracesSettings settings, MeterRegistry metrics, CurrentVertxRequest current, Clock clock) {
        this.settings = settings;
        this.metrics = metrics;
        this.current = current;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent event) {
        settings.address().ifPresent(this::tell);
    }

    void end(@Observes ShutdownEvent event) {
        tellNobody();
    }

    /** Tells this collector from now on. */
    void tell(URI collector) {
        spans = new Spans(collector, settings.sampled(), metrics);
    }

    /** Sends what still waits, and makes no more. */
    void tellNobody() {
        var told = spans;
        spans = null;
        if (told != null) {
            told.close();
        }
    }

    boolean areMade() {
        return spans != null;
    }

    void begin(RoutingContext request) {
        request.put(UNDER_WAY, new UnderWay(clock.instant()));
    }

    void end(RoutingContext request, ToldRequest told) {
        UnderWay underWay = request.get(UNDER_WAY);
        var now = spans;
        if (now != null && underWay != null) {
            now.tell(told, underWay);
        }
    }

    /** Follows work that no request waits for. Its name comes from the code, and tells of nothing else. */
    public <T> T follow(String name, Supplier<T> doing) {
        var told = spans;
        if (told == null) {
            return doing.get();
        }
        var underWay = new UnderWay(clock.instant());
        WORK.set(underWay);
        boolean done = false;
        try {
            var result = doing.get();
            done = true;
            return result;
        } finally {
            WORK.remove();
            told.tell(name, done, underWay);
        }
    }

    /** What is done on this thread, if it is followed. */
    Optional<UnderWay> underWay() {
        return spans == null
                ? Optional.empty()
                : Optional.ofNullable(WORK.get()).or(this::request);
    }

    private Optional<UnderWay> request() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent()).map(request -> request.get(UNDER_WAY))
                : Optional.empty();
    }
}

package org.lanzarote.monitoring.platform.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

/** What was seen last of a server that the service needs: health and metrics tell it, and ask nobody for that. */
class NeededServer implements HealthCheck {

    private final Needed needed;
    private volatile @Nullable Boolean seen;

    NeededServer(Needed needed) {
        this.needed = needed;
    }

    void ask() {
        seen = needed.answers();
    }

    String name() {
        return needed.name();
    }

    void show(MeterRegistry metrics) {
        Gauge.builder("needed.up", this, NeededServer::number)
                .description("Whether a server that the service needs for some of what it does answers: 1, or 0")
                .tag("name", name())
                .strongReference(true)
                .register(metrics);
    }

    private double number() {
        var last = seen;
        if (last == null) {
            return Double.NaN;
        }
        return last ? 1 : 0;
    }

    /** Nobody is taken for away who was not asked yet. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(name())
                .status(!Boolean.FALSE.equals(seen))
                .build();
    }
}

package org.lanzarote.monitoring.children.vault;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the store of keys answers. An instance is ready without it: what children said must wait, and everything else
 * goes on.
 */
@Wellness
@ApplicationScoped
class KeysHealth implements HealthCheck {

    private final DataKeys keys;

    KeysHealth(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Store of keys").status(keys.answer()).build();
    }
}

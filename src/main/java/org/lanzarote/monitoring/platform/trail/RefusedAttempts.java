package org.lanzarote.monitoring.platform.trail;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * Enters the refused attempts of known callers into the trail, each in a transaction of its own, before the refusal
 * is answered. If that fails, the refusal still stands, and the log keeps what the trail could not.
 */
class RefusedAttempts {

    private static final Set<Integer> REFUSALS = Set.of(403, 404);

    private final Trail trail;
    private final Caller caller;
    private final ManagedExecutor workers;

    RefusedAttempts(Trail trail, Caller caller, ManagedExecutor workers) {
        this.trail = trail;
        this.caller = caller;
        this.workers = workers;
    }

    /**
     * Enters one attempt. A missing role is refused on the event loop, which must not wait for the database, so the
     * answer waits instead.
     */
    @ServerResponseFilter
    void enter(
            ResteasyReactiveContainerRequestContext request,
            ContainerResponseContext response,
            SimpleResourceInfo resource) {
        var operation = resource.getMethodName();
        int status = response.getStatus();
        if (operation == null || !REFUSALS.contains(status)) {
            return;
        }
        if (BlockingOperationControl.isBlockingAllowed()) {
            enter(operation, status);
        } else {
            request.suspend();
            workers.execute(() -> {
                enter(operation, status);
                request.resume();
            });
        }
    }

    private void enter(String operation, int status) {
        try {
            if (isKnown()) {
                QuarkusTransaction.requiringNew().run(() -> trail.refused(operation, status));
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "Not in the trail: %s was refused %s with %d", caller.name(), operation, status);
        }
    }

    private boolean isKnown() {
        try {
            return !caller.name().isEmpty();
        } catch (AuthenticationFailedException e) {
            return false;
        }
    }
}

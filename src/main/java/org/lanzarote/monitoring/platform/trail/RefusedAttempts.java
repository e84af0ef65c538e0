package org.lanzarote.monitoring.platform.trail;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Set;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;
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
            ResteasyReactiveContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        int status = response.getStatus();
        @Nullable Method method = resource.getResourceMethod();
        if (method == null || !REFUSALS.contains(status)) {
            return;
        }
        var operation = method.getName();
        var address = RecordAddress.of(method, request.getUriInfo().getPathParameters());
        if (BlockingOperationControl.isBlockingAllowed()) {
            enter(operation, address, status);
        } else {
            request.suspend();
            workers.execute(() -> {
                enter(operation, address, status);
                request.resume();
            });
        }
    }

    private void enter(String operation, String address, int status) {
        try {
            if (isKnown()) {
                QuarkusTransaction.requiringNew().run(() -> trail.refused(operation, address, status));
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

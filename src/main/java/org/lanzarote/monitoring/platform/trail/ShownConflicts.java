package org.lanzarote.monitoring.platform.trail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.lanzarote.monitoring.platform.problem.Problem;

/**
 * Enters into the trail what a refusal shows so that its caller can merge, as a reading. It uses a transaction of its
 * own, since the refused one is rolled back; if the entry fails, nothing is shown.
 */
class ShownConflicts {

    private final Trail trail;

    ShownConflicts(Trail trail) {
        this.trail = trail;
    }

    @ServerResponseFilter
    void enter(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (response.getEntity() instanceof Problem problem && problem.current() != null) {
            var operation = resource.getResourceMethod();
            var address = RecordAddress.of(operation, request.getUriInfo().getPathParameters());
            QuarkusTransaction.requiringNew()
                    .run(() -> trail.shown(operation.getName(), address, response.getStatus()));
        }
    }
}

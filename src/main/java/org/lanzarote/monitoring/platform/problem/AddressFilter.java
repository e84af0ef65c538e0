package org.lanzarote.monitoring.platform.problem;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses addresses with a NUL character, which no key contains and the database does not store, and with a query that
 * does not fit the operation: a filter that was mistyped must not answer as if there were none.
 */
class AddressFilter {

    private final Map<Method, QueryParameters> parameters = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuse(UriInfo uri, ResourceInfo operation) {
        if (uri.getRequestUri().toString().contains("%00")) {
            throw ProblemType.BAD_PARAMETER.because(ProblemMessage.NUL_IN_ADDRESS);
        }
        var misfits = parameters
                .computeIfAbsent(operation.getResourceMethod(), QueryParameters::new)
                .misfits(uri.getQueryParameters());
        if (!misfits.isEmpty()) {
            throw ProblemType.BAD_PARAMETER.because(ProblemMessage.UNFIT_PARAMETER, misfits);
        }
    }
}

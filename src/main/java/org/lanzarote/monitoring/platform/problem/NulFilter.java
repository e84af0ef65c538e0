package org.lanzarote.monitoring.platform.problem;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses addresses with a NUL character, which no key contains and the database does not store. */
class NulFilter {

    @ServerRequestFilter
    void refuse(UriInfo uri) {
        if (uri.getRequestUri().toString().contains("%00")) {
            throw ProblemType.BAD_PARAMETER.because("The address has a NUL character");
        }
    }
}

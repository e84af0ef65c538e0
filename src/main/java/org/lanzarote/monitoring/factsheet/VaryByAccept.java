package org.lanzarote.monitoring.factsheet;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells caches that a factsheet at one address is a page to one reader and JSON to another. */
class VaryByAccept {

    @ServerResponseFilter
    void vary(ContainerResponseContext response) {
        if (response.getEntity() instanceof Factsheet) {
            response.getHeaders().add("Vary", "Accept");
        }
    }
}

package org.lanzarote.monitoring.platform.html;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets one address answer a page to one reader and JSON to another, and tells caches so. */
class ByAccept {

    @ServerResponseFilter
    void answer(ContainerResponseContext response) {
        if (response.getEntity() instanceof Printable printable) {
            // Quarkus chose a writer for the RestResponse around it; set anew, it gets its own.
            response.setEntity(printable);
            response.getHeaders().add("Vary", "Accept");
        }
    }
}

package org.lanzarote.monitoring.files.attachment;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Makes sure that an attachment is written by its own writer. */
class OwnWriter {

    @ServerResponseFilter
    void answer(ContainerResponseContext response) {
        if (response.getEntity() instanceof AttachedContent content) {
            // Quarkus chose a writer for the RestResponse around it; set anew, it gets its own.
            response.setEntity(content);
        }
    }
}

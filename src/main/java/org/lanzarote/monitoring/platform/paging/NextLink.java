package org.lanzarote.monitoring.platform.paging;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Adds the {@code Link} header (RFC 8288) to every page that has a next one, without the host, which the caller might
 * have made up.
 */
class NextLink {

    @ServerResponseFilter
    void add(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Paged page && page.next() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            response.getHeaders().add("Link", "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
        }
    }
}

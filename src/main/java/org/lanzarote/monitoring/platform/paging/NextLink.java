package org.lanzarote.monitoring.platform.paging;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.lanzarote.monitoring.platform.html.AddressEnding;

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
            response.getHeaders()
                    .add("Link", "<%s?%s>; rel=\"next\"".formatted(asked(next.getRawPath()), next.getRawQuery()));
        }
    }

    /** The address with the ending by which it was asked for, if it was. */
    private static String asked(String address) {
        var sent = CurrentRequestManager.get().unwrap(RoutingContext.class).normalizedPath();
        return AddressEnding.of(sent)
                .map(ending -> sent.substring(ending.leftOutOf(sent).length()))
                .map(address::concat)
                .orElse(address);
    }
}

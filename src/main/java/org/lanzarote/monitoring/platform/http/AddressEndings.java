package org.lanzarote.monitoring.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.problem.Endpoints;

/**
 * Takes the ending of an address for the media type that is wanted, where an operation gives documents:
 * {@code /rounds/2/factsheets/FRA.pdf} is {@code /rounds/2/factsheets/FRA} as PDF, so that a person can click it.
 */
@ApplicationScoped
class AddressEndings {

    private static final String ADDRESS = AddressEndings.class.getName();
    private static final Set<MediaType> OF_DOCUMENTS =
            Set.of(MediaType.valueOf(FileEnding.PDF_TYPE), MediaType.valueOf(FileEnding.MARKDOWN_TYPE));

    private final Endpoints endpoints;

    AddressEndings(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** The address that the operation has; the request accepts what the ending names. */
    String take(RoutingContext request) {
        var address = request.normalizedPath();
        return FileEnding.of(address)
                .map(ending -> take(request, address, ending))
                .orElse(address);
    }

    private String take(RoutingContext request, String address, FileEnding ending) {
        var bare = address.substring(0, address.length() - ending.dotted().length());
        boolean documents = endpoints
                .find(request.request().method().name(), bare)
                .filter(endpoint -> endpoint.given().containsAll(OF_DOCUMENTS))
                .isPresent();
        if (!documents) {
            return address;
        }
        request.request().headers().set(HttpHeaders.ACCEPT, ending.type());
        request.put(ADDRESS, bare);
        return bare;
    }

    /** Leads the request to that operation. */
    @ServerRequestFilter(preMatching = true)
    void lead(ContainerRequestContext request) {
        var routing = CurrentRequestManager.get().unwrap(RoutingContext.class);
        String bare = routing.get(ADDRESS);
        if (bare != null) {
            request.setRequestUri(request.getUriInfo()
                    .getRequestUriBuilder()
                    .replacePath(bare)
                    .build());
        }
    }
}

package org.lanzarote.monitoring.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.problem.Endpoints;

/**
 * Takes the ending of an address for the media type that is wanted, where an operation gives pages:
 * {@code /rounds/2/factsheets/FRA.pdf} is {@code /rounds/2/factsheets/FRA} as PDF, so that a person can click it.
 */
@ApplicationScoped
class AddressEndings {

    private static final String ADDRESS = AddressEndings.class.getName();

    /** An address that ends as the name of a file does. */
    private static final Pattern FILE = Pattern.compile("(.*[^/.])\\.[A-Za-z]{2,5}");

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
        boolean printed = endpoints
                .find(request.request().method().name(), bare)
                .filter(endpoint -> endpoint.given().contains(MediaType.TEXT_HTML_TYPE))
                .isPresent();
        if (!printed) {
            return address;
        }
        request.request().headers().set(HttpHeaders.ACCEPT, ending.type());
        request.put(ADDRESS, bare);
        return bare;
    }

    /** Whether an operation that gives documents is asked for one by an ending that names no media type. */
    boolean isUnknown(RoutingContext request) {
        var file = FILE.matcher(request.normalizedPath());
        return file.matches()
                && FileEnding.of(request.normalizedPath()).isEmpty()
                && endpoints
                        .find(request.request().method().name(), file.group(1))
                        .filter(endpoint -> endpoint.given().contains(MediaType.valueOf(FileEnding.PDF_TYPE)))
                        .isPresent();
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

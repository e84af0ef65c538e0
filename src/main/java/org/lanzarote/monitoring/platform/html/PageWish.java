package org.lanzarote.monitoring.platform.html;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import org.lanzarote.monitoring.platform.problem.Endpoints;
import org.lanzarote.monitoring.platform.problem.RefusedByPage;

/** Knows a browser that asks for a page, or for a file that is beside one, by what it names first in its Accept, without a weight. */
@ApplicationScoped
public class PageWish {

    private final Endpoints endpoints;

    PageWish(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /** Notes it of the request, before the type that is given is agreed on. */
    public void note(RoutingContext request) {
        var accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null
                && accepted.split(",", 2)[0].strip().equalsIgnoreCase(MediaType.TEXT_HTML)
                && (hasPage(request, request.normalizedPath())
                        || AddressEnding.of(request.normalizedPath())
                                .filter(ending -> hasPage(request, ending.leftOutOf(request.normalizedPath())))
                                .isPresent())) {
            RefusedByPage.note(request);
        }
    }

    private boolean hasPage(RoutingContext request, String address) {
        return endpoints
                .find(request.request().method().name(), address)
                .filter(endpoint -> endpoint.given().contains(MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }
}

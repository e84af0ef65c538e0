package org.lanzarote.monitoring.platform.http;

import static io.vertx.core.http.HttpMethod.OPTIONS;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedSet;
import org.lanzarote.monitoring.platform.problem.Endpoints;

/** Tells which methods an address takes. Quarkus names those of all addresses of one resource. */
@ApplicationScoped
class MethodsOfAddress {

    private final Endpoints endpoints;

    MethodsOfAddress(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    void tell(RoutingContext request) {
        if (request.request().method().equals(OPTIONS)) {
            tell(request, endpoints.methods(request.normalizedPath()));
        } else {
            request.next();
        }
    }

    private static void tell(RoutingContext request, SortedSet<String> methods) {
        if (methods.isEmpty()) {
            request.next();
            return;
        }
        request.response()
                .putHeader(HttpHeaders.ALLOW, String.join(", ", methods) + ", " + OPTIONS)
                .end();
    }
}

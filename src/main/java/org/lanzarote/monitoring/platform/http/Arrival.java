package org.lanzarote.monitoring.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.MDC;
import org.lanzarote.monitoring.platform.problem.RefusedByPage;
import org.lanzarote.monitoring.platform.problem.RequestId;

/**
 * Gives each arriving request its id, which goes into the response, whatever produces it, and into every line of the
 * log.
 */
@ApplicationScoped
class Arrival {

    /** The name of the id in the log format. */
    private static final String IN_THE_LOG = "requestId";

    private static final String POLICY = "Content-Security-Policy";

    /** The types of documents and workbooks, which are packed and no text. */
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final String policy;

    Arrival(EdgeSettings settings) {
        this.policy = settings.contentSecurityPolicy();
    }

    void mark(RoutingContext request) {
        name(request);
        if (request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            // What one account may see is kept by nobody on the way.
            request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        var connection = request.vertx().getOrCreateContext();
        request.addEndHandler(told -> UnwantedBody.drop(request, connection));
        request.next();
    }

    static boolean isNamed(RoutingContext request) {
        return request.response().headers().contains(RequestId.HEADER);
    }

    /** Names the request, which may not get any further. */
    void name(RoutingContext request) {
        var id = RequestId.of(request);
        MDC.put(IN_THE_LOG, id);
        request.response().putHeader(RequestId.HEADER, id);
        RefusedByPage.note(request);
        request.addHeadersEndHandler(head -> {
            var fields = request.response().headers();
            if (!fields.contains(POLICY)) {
                fields.set(POLICY, policy);
            }
            // What is not found today may be published tomorrow.
            if (!fields.contains(HttpHeaders.CACHE_CONTROL)) {
                fields.set(HttpHeaders.CACHE_CONTROL, "no-cache");
            }
            var type = fields.get(HttpHeaders.CONTENT_TYPE);
            if (type != null && type.startsWith(OFFICE)) {
                // Quarkus takes any type with xml in its name for text, and names its characters.
                fields.set(HttpHeaders.CONTENT_TYPE, type.split(";", 2)[0]);
            }
        });
    }
}

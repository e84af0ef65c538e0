package org.lanzarote.monitoring.platform.telemetry;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.html.AddressEnding;
import org.lanzarote.monitoring.platform.problem.Endpoint;
import org.lanzarote.monitoring.platform.problem.Endpoints;
import org.lanzarote.monitoring.platform.problem.RequestId;

/** Follows each request from its arrival until it is answered, and chooses what is told of it. */
@ApplicationScoped
class FollowedRequests {

    /** Before all that a request meets. */
    private static final int FIRST = -1001;

    /** Health and the document of the API. */
    private static final String OF_THE_PLATFORM = "/q/";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String OTHER = "_OTHER";

    /**
     * Where a trace may be one with what its caller knows: of States and of the Committee. Organisations, children, accounts
     * and what reads across all of them are left out.
     */
    private static final Set<String> JOINED = Set.of("preparation", "replies", "analysis", "outcome", "factsheets");

    /** Ids that a caller draws, such as a proxy; others may be words. */
    private static final Pattern DRAWN = Pattern.compile("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Traces traces;
    private final Endpoints endpoints;

    FollowedRequests(Traces traces, Endpoints endpoints) {
        this.traces = traces;
        this.endpoints = endpoints;
    }

    void follow(@Observes Router router) {
        router.route().order(FIRST).handler(this::begin);
    }

    private void begin(RoutingContext request) {
        if (traces.areMade() && !request.normalizedPath().startsWith(OF_THE_PLATFORM)) {
            traces.begin(request);
            request.addEndHandler(ended -> traces.end(request, told(request)));
        }
        request.next();
    }

    private ToldRequest told(RoutingContext request) {
        var sent = request.request();
        var method = sent.method().name();
        var endpoint = endpoint(method, request.normalizedPath());
        var joined = endpoint.filter(known -> JOINED.contains(known.neighbourhood()));
        return new ToldRequest(
                METHODS.contains(method) ? method : OTHER,
                endpoint.map(Endpoint::template),
                request.response().getStatusCode(),
                joined.map(known -> RequestId.of(request))
                        .filter(id -> DRAWN.matcher(id).matches()),
                joined.flatMap(known -> CallersSpan.of(sent.getHeader(CallersSpan.HEADER))));
    }

    private Optional<Endpoint> endpoint(String method, String path) {
        return endpoints
                .find(method, path)
                .or(() -> AddressEnding.of(path).flatMap(ending -> endpoints.find(method, ending.leftOutOf(path))));
    }
}

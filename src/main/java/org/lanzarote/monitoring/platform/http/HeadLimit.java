package org.lanzarote.monitoring.platform.http;

import static org.lanzarote.monitoring.platform.problem.ProblemType.ADDRESS_TOO_LONG;
import static org.lanzarote.monitoring.platform.problem.ProblemType.HEADER_TOO_LARGE;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;

/**
 * Refuses an address or head that is too long, with a reason; the server's own limit is slightly higher, and gives
 * none.
 */
@ApplicationScoped
class HeadLimit {

    private final EarlyProblem problem;
    private final int longestAddress;
    private final long largestHead;

    HeadLimit(EarlyProblem problem, EdgeSettings settings) {
        this.problem = problem;
        this.longestAddress = settings.longestAddress();
        this.largestHead = settings.largestHead().asLongValue();
    }

    void check(RoutingContext request) {
        if (request.request().uri().length() > longestAddress) {
            problem.answer(request, ADDRESS_TOO_LONG, EdgeMessage.ADDRESS_LENGTH.with(longestAddress));
        } else if (size(request.request()) > largestHead) {
            problem.answer(request, HEADER_TOO_LARGE, EdgeMessage.HEAD_LENGTH.with(largestHead));
        } else {
            request.next();
        }
    }

    private static long size(HttpServerRequest request) {
        long size = 0;
        for (var field : request.headers()) {
            size += field.getKey().length() + field.getValue().length();
        }
        return size;
    }
}

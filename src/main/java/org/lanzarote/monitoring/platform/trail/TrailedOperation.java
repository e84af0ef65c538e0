package org.lanzarote.monitoring.platform.trail;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Enters an operation that succeeded into the trail, inside the operation's transaction. It runs after repeated
 * creations have been recognised, since these change nothing.
 */
@Trailed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 100)
class TrailedOperation {

    private static final Set<String> READINGS = Set.of("GET", "HEAD");

    private final Trail trail;
    private final Disclosure disclosure;
    private final WorkingCopyReadings readings;
    private final RoutingContext request;
    private final UriInfo uri;

    TrailedOperation(
            Trail trail, Disclosure disclosure, WorkingCopyReadings readings, RoutingContext request, UriInfo uri) {
        this.trail = trail;
        this.disclosure = disclosure;
        this.readings = readings;
        this.request = request;
        this.uri = uri;
    }

    @AroundInvoke
    @Nullable Object enter(InvocationContext call) throws Exception {
        var answer = call.proceed();
        if (changes(call)) {
            enter(TrailOutcome.CHANGED, call, answer, reason(call));
        } else if (isReadingToEnter()) {
            enter(TrailOutcome.READ, call, answer, disclosure.purpose());
        }
        return answer;
    }

    private boolean isReadingToEnter() {
        var workingCopy = disclosure.workingCopyAlone();
        return disclosure.isRestricted() || (workingCopy != null && readings.isFirst(workingCopy));
    }

    private void enter(TrailOutcome outcome, InvocationContext call, @Nullable Object answer, @Nullable String reason) {
        var operation = call.getMethod();
        var address = RecordAddress.of(operation, uri.getPathParameters());
        var response = answer instanceof RestResponse<?> told ? told : RestResponse.ok();
        trail.succeeded(outcome, operation.getName(), created(call, response).orElse(address), response, reason);
    }

    /** The address of a new record, which is named in place of the list it went into. */
    private static Optional<String> created(InvocationContext call, RestResponse<?> response) {
        var trailed = trailed(call);
        return trailed == null || trailed.namesCreated()
                ? Optional.ofNullable(response.getLocation()).map(URI::getRawPath)
                : Optional.empty();
    }

    private boolean changes(InvocationContext call) {
        if (READINGS.contains(request.request().method().name())) {
            return false;
        }
        var trailed = trailed(call);
        return trailed == null || trailed.changes();
    }

    private static @Nullable Trailed trailed(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getAnnotation(Trailed.class);
    }

    private static @Nullable String reason(InvocationContext call) {
        return Stream.of(call.getParameters())
                .filter(Reasoned.class::isInstance)
                .flatMap(body -> Stream.ofNullable(((Reasoned) body).reason()))
                .findFirst()
                .orElse(null);
    }
}

package org.lanzarote.monitoring.platform.trail;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Enters an operation that succeeded into the trail, inside the operation's transaction. It comes after the repetition
 * of a creation has been recognised, for that one changes nothing.
 */
@Trailed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 100)
class TrailedOperation {

    private static final Set<String> READINGS = Set.of("GET", "HEAD");

    private final Trail trail;
    private final Disclosure disclosure;
    private final RoutingContext request;

    TrailedOperation(Trail trail, Disclosure disclosure, RoutingContext request) {
        this.trail = trail;
        this.disclosure = disclosure;
        this.request = request;
    }

    @AroundInvoke
    @Nullable Object enter(InvocationContext call) throws Exception {
        var answer = call.proceed();
        var operation = call.getMethod().getName();
        if (changes(call)) {
            trail.succeeded(TrailOutcome.CHANGED, operation, answer, reason(call));
        } else if (disclosure.isRestricted()) {
            trail.succeeded(TrailOutcome.READ, operation, answer, disclosure.purpose());
        }
        return answer;
    }

    private boolean changes(InvocationContext call) {
        var trailed = call.getMethod().getDeclaringClass().getAnnotation(Trailed.class);
        return !READINGS.contains(request.request().method().name()) && (trailed == null || trailed.changes());
    }

    /** What the body gives as its {@code reason}, if it has one. */
    private static @Nullable String reason(InvocationContext call) throws ReflectiveOperationException {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if ("body".equals(parameters[i].getName())) {
                return reason(call.getParameters()[i]);
            }
        }
        return null;
    }

    private static @Nullable String reason(Object body) throws ReflectiveOperationException {
        RecordComponent @Nullable [] components = body.getClass().getRecordComponents();
        if (components == null) {
            return null;
        }
        var accessor = Stream.of(components)
                .filter(component -> component.getName().equals("reason"))
                .map(RecordComponent::getAccessor)
                .findFirst();
        if (accessor.isEmpty()) {
            return null;
        }
        accessor.get().setAccessible(true);
        return (String) accessor.get().invoke(body);
    }
}

package org.lanzarote.monitoring.platform.turn;

import io.vertx.ext.web.RoutingContext;

/**
 * Whether the caller of a request is gone, or answered. It is noted from the request's first moment on. A connection that is reset
 * tells its end a moment before it counts as closed, and tells it once: who asks to be told in between never is.
 */
public final class Departure {

    private static final String KEY = Departure.class.getName();

    private Departure() {}

    /** Begins to note it. */
    public static void watch(RoutingContext request) {
        request.addEndHandler(ended -> request.put(KEY, true));
    }

    static boolean isNoted(RoutingContext request) {
        return request.get(KEY) != null || request.response().closed();
    }
}

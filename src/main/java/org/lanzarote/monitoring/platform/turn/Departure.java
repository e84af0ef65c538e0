package org.lanzarote.monitoring.platform.turn;

import io.vertx.ext.web.RoutingContext;

/**
 * Whether the caller of a request is gone. It is noted from the request's first moment on: a connection that is reset tells its
 * end before it counts as closed, and to nobody who asks to be told after that.
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

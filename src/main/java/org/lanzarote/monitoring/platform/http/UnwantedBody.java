package org.lanzarote.monitoring.platform.http;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The rest of a body that was still on its way when its request was answered. It is dropped as it comes, within
 * bounds: to close the connection at once would lose the answer.
 */
final class UnwantedBody {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private UnwantedBody() {}

    /** Drops what is left of the body, in the turn of its connection. */
    static void drop(RoutingContext request, Context connection) {
        connection.runOnContext(turn -> {
            var sent = request.request();
            if (!sent.isEnded() && !request.response().closed()) {
                drop(sent, connection);
            }
        });
    }

    private static void drop(HttpServerRequest sent, Context connection) {
        var dropped = new AtomicLong();
        long timer = connection
                .owner()
                .setTimer(PATIENCE.toMillis(), late -> sent.connection().close());
        sent.handler(piece -> {
            if (dropped.addAndGet(piece.length()) > MOST_BYTES) {
                sent.connection().close();
            }
        });
        sent.endHandler(end -> connection.owner().cancelTimer(timer));
        sent.resume();
    }
}

package org.lanzarote.monitoring.platform.published;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One request's turn: from when it goes on until the head of its answer is written. The turn of a caller who leaves before that is
 * kept for a second more, in which PostgreSQL mostly ends what was asked, so that leaving early gives nobody a second turn at once.
 */
final class PublicTurn {

    private static final long KEPT_MILLIS = 1000;

    private final RoutingContext request;
    private final Runnable goOn;
    private final Runnable passOn;
    private final Context context;
    private final AtomicBoolean over = new AtomicBoolean();

    PublicTurn(RoutingContext request, Runnable goOn, Runnable passOn) {
        this.request = request;
        this.goOn = goOn;
        this.passOn = passOn;
        this.context = request.vertx().getOrCreateContext();
    }

    RoutingContext request() {
        return request;
    }

    /** On the request's own thread, where nobody leaves between the two looks at whether its caller is there. */
    void begin() {
        context.runOnContext(turn -> {
            if (request.response().closed()) {
                end();
                return;
            }
            request.addHeadersEndHandler(written -> end());
            request.addEndHandler(ended -> {
                if (ended.failed()) {
                    request.vertx().setTimer(KEPT_MILLIS, later -> end());
                }
            });
            goOn.run();
        });
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            passOn.run();
        }
    }
}

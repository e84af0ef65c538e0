package org.lanzarote.monitoring.platform.published;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers the public with what is stored, if nothing public has changed since. A request that is not answered here goes on
 * to its operation as if there were no store.
 */
@ApplicationScoped
class FromStore {

    /** After the limits of size and rate, which hold here as everywhere; what is stored was agreed on before. */
    private static final int BEFORE_MEDIA_TYPES_ARE_AGREED = -100;

    private final ResponseStore store;
    private final SharedReading generation;

    FromStore(ResponseStore store, SharedReading generation) {
        this.store = store;
        this.generation = generation;
    }

    void stand(@Observes Router router) {
        router.route().order(BEFORE_MEDIA_TYPES_ARE_AGREED).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        PublicQuestion.take(request).flatMap(store::find).ifPresentOrElse(kept -> answer(request, kept), request::next);
    }

    private void answer(RoutingContext request, ResponseStore.Kept kept) {
        var context = request.vertx().getOrCreateContext();
        generation
                .next(request.vertx())
                .onComplete(read -> context.runOnContext(turn -> {
                    if (read.succeeded() && kept.generation().equals(read.result())) {
                        kept.response().send(request);
                        return;
                    }
                    if (read.failed()) {
                        PublicQuestion.fail(request, read.cause());
                    }
                    request.next();
                }));
    }
}

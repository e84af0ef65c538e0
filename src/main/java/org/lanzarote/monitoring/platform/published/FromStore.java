package org.lanzarote.monitoring.platform.published;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Answers the public with what is stored, if nothing public has changed since. A request that is not answered here goes on
 * to its operation as if there were no store, when it is its turn.
 */
@ApplicationScoped
class FromStore {

    /** After the limits of size and rate, which hold here as everywhere, and after the media type was agreed on. */
    private static final int WHEN_THE_MEDIA_TYPE_IS_AGREED = -100;

    /** What a probe, a metric or the document is asked for waits for nobody. */
    private static final String NO_OPERATION = "/q/";

    private final ResponseStore store;
    private final SharedReading generation;
    private final PublicTurns turns;

    FromStore(ResponseStore store, SharedReading generation, PublicTurns turns) {
        this.store = store;
        this.generation = generation;
        this.turns = turns;
    }

    void stand(@Observes Router router) {
        router.route().order(WHEN_THE_MEDIA_TYPE_IS_AGREED).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        if (request.normalizedPath().startsWith(NO_OPERATION)) {
            request.next();
            return;
        }
        PublicQuestion.take(request).ifPresentOrElse(question -> answer(request, question), request::next);
    }

    private void answer(RoutingContext request, PublicQuestion question) {
        var kept = store.find(question);
        Runnable await = () -> turns.await(request, question, () -> answerInTurn(request, question, kept));
        kept.ifPresentOrElse(response -> answerIfItHolds(request, response, await), await);
    }

    /** Somebody who asked the same may have been answered while this request waited. */
    private void answerInTurn(RoutingContext request, PublicQuestion question, Optional<ResponseStore.Kept> before) {
        store.find(question)
                .filter(now -> before.filter(now::equals).isEmpty())
                .ifPresentOrElse(made -> answerIfItHolds(request, made, request::next), request::next);
    }

    private void answerIfItHolds(RoutingContext request, ResponseStore.Kept kept, Runnable otherwise) {
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
                    otherwise.run();
                }));
    }
}

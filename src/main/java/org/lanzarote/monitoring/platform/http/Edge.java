package org.lanzarote.monitoring.platform.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lanzarote.monitoring.platform.turn.Departure;

/** The order in which a request passes the checks that stand before the operations. */
@ApplicationScoped
class Edge {

    private static final int FIRST = -1000;

    /** Quarkus answers for CORS at -300, so that a page may read a refusal, and knows who asks from -200 on. */
    private static final int WHEN_IT_IS_KNOWN_WHO_ASKS = -150;

    /** What is stored answers at -100, by the media type that was agreed on. */
    private static final int BEFORE_WHAT_IS_STORED = -110;

    private static final int BEFORE_THE_OPERATION = -50;

    private static final int BAD_REQUEST = 400;

    private final Arrival arrival;
    private final HeadForm form;
    private final HeadLimit head;
    private final RateLimit rate;
    private final MethodsOfAddress methods;
    private final MediaTypes types;
    private final BodyLimit body;
    private final AccountTurns turns;

    Edge(
            Arrival arrival,
            HeadForm form,
            HeadLimit head,
            RateLimit rate,
            MethodsOfAddress methods,
            MediaTypes types,
            BodyLimit body,
            AccountTurns turns) {
        this.arrival = arrival;
        this.form = form;
        this.head = head;
        this.rate = rate;
        this.methods = methods;
        this.types = types;
        this.body = body;
        this.turns = turns;
    }

    void guard(@Observes Router router) {
        router.errorHandler(BAD_REQUEST, this::refuseHead);
        router.route().order(FIRST).handler(this::arrive).failureHandler(this::failed);
        router.route()
                .order(WHEN_IT_IS_KNOWN_WHO_ASKS)
                .handler(head::check)
                .handler(form::check)
                .handler(rate::check);
        router.route().order(BEFORE_WHAT_IS_STORED).handler(types::agree);
        router.route().order(BEFORE_THE_OPERATION - 1).handler(methods::tell);
        router.route().order(BEFORE_THE_OPERATION).handler(body::read).failureHandler(body::refuse);
        router.route().order(BEFORE_THE_OPERATION + 1).handler(body::haveRead);
        // A slow line takes no turn while it sends.
        router.route().order(BEFORE_THE_OPERATION + 2).handler(turns::await);
    }

    private void arrive(RoutingContext request) {
        Departure.watch(request);
        arrival.mark(request);
    }

    /** A host or a path that Vert.x cannot read passes by every check; Quarkus has an answer of its own, unless it is given before. */
    private void failed(RoutingContext request) {
        if (request.statusCode() == BAD_REQUEST && !Arrival.isNamed(request)) {
            refuseHead(request);
        } else {
            request.next();
        }
    }

    private void refuseHead(RoutingContext request) {
        arrival.name(request);
        form.refuse(request);
    }
}

package org.lanzarote.monitoring.platform.http;

import static org.lanzarote.monitoring.platform.problem.ProblemType.TOO_LARGE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.TOO_SLOW;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;
import org.lanzarote.monitoring.platform.problem.Endpoint;
import org.lanzarote.monitoring.platform.problem.Endpoints;

/**
 * Reads a body before a thread is given to its operation, and refuses one that is too large or too slow. What nobody
 * reads, or somebody sends who may not, stays unread: the operation refuses it without.
 */
@ApplicationScoped
class BodyLimit {

    private static final String PACKAGE = "/rounds/[^/]+/report/package/?";
    private static final String FORM = "/rounds/[^/]+/replies/[^/]+/form/?";
    private static final String ATTACHMENT = "/rounds/[^/]+/(replies|stakeholder-submissions)/[^/]+/attachments/?";
    private static final String REPLY_PACKAGE = "/rounds/[^/]+/replies/[^/]+/package/?";
    private static final String ANYTHING = ".*";
    private static final String TIMER = "edge.timer";

    private final EarlyProblem problem;
    private final Endpoints endpoints;
    private final Unaddressed unaddressed;
    private final List<Measure> measures;

    BodyLimit(EarlyProblem problem, Endpoints endpoints, Unaddressed unaddressed, EdgeSettings settings) {
        this.problem = problem;
        this.endpoints = endpoints;
        this.unaddressed = unaddressed;
        this.measures = List.of(
                Measure.held(PACKAGE, settings.largestPackage(), settings.timeForBody()),
                Measure.held(FORM, settings.largestForm(), settings.timeForBody()),
                Measure.filed(ATTACHMENT, settings.largestAttachment(), settings.timeForAttachment()),
                Measure.filed(REPLY_PACKAGE, settings.largestReplyPackage(), settings.timeForReplyPackage()),
                Measure.held(ANYTHING, settings.largestBody(), settings.timeForBody()));
    }

    void read(RoutingContext request) {
        if (request.request().isEnded()) {
            request.next();
            return;
        }
        endpoints
                .find(request.request().method().name(), request.normalizedPath())
                .ifPresentOrElse(endpoint -> read(request, endpoint), request::next);
    }

    private void read(RoutingContext request, Endpoint endpoint) {
        var sender = RateLimit.caller(request);
        if (endpoint.taken().isEmpty() || !endpoint.isOpenTo(sender)) {
            leaveUnread(request);
        } else if (sender == null) {
            read(request, measure(request));
        } else {
            unaddressed.passes(request, endpoint, sender).onSuccess(passes -> {
                if (passes) {
                    read(request, measure(request));
                } else {
                    leaveUnread(request);
                }
            });
        }
    }

    private static void read(RoutingContext request, Measure measure) {
        long patience = measure.time().toMillis();
        request.put(TIMER, request.vertx().setTimer(patience, timer -> request.fail(TOO_SLOW.status())));
        measure.reader().handle(request);
    }

    private static void leaveUnread(RoutingContext request) {
        setEmpty(request);
        request.next();
    }

    /** Marks an empty body as read; otherwise Quarkus waits for it again. */
    void haveRead(RoutingContext request) {
        stopTimer(request);
        if (request.body().buffer() == null && request.request().isEnded()) {
            setEmpty(request);
        }
        request.next();
    }

    private static void setEmpty(RoutingContext request) {
        ((RoutingContextInternal) request).setBody(Buffer.buffer());
    }

    void refuse(RoutingContext request) {
        stopTimer(request);
        if (request.response().closed()) {
            // Whoever sent it has gone, and nobody reads an answer.
            return;
        }
        if (request.statusCode() == TOO_LARGE.status()) {
            problem.answer(
                    request,
                    TOO_LARGE,
                    EdgeMessage.BODY_SIZE.with(measure(request).limit()));
        } else if (request.statusCode() == TOO_SLOW.status()) {
            request.addEndHandler(told -> request.request().connection().close());
            problem.answer(
                    request,
                    TOO_SLOW,
                    EdgeMessage.BODY_TOO_LATE.with(measure(request).time().toSeconds()));
        } else {
            request.next();
        }
    }

    private static void stopTimer(RoutingContext request) {
        Long timer = request.remove(TIMER);
        if (timer != null) {
            request.vertx().cancelTimer(timer);
        }
    }

    private Measure measure(RoutingContext request) {
        return measures.stream()
                .filter(measure ->
                        measure.of().matcher(request.normalizedPath()).matches())
                .findFirst()
                .orElseThrow();
    }

    /** The largest body that an address takes, how long it waits for it, and what reads it. */
    private record Measure(Pattern of, long limit, Duration time, Handler<RoutingContext> reader) {

        static Measure held(String addresses, MemorySize limit, Duration time) {
            return of(addresses, limit, time, BodyHandler.create(false).setBodyLimit(limit.asLongValue()));
        }

        static Measure filed(String addresses, MemorySize limit, Duration time) {
            return of(addresses, limit, time, new IncomingBody(limit.asLongValue()));
        }

        private static Measure of(String addresses, MemorySize limit, Duration time, Handler<RoutingContext> reader) {
            return new Measure(Pattern.compile(addresses, Pattern.DOTALL), limit.asLongValue(), time, reader);
        }
    }
}

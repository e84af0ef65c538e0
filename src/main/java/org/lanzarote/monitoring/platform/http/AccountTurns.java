package org.lanzarote.monitoring.platform.http;

import static org.lanzarote.monitoring.platform.problem.ProblemType.TOO_MANY_REQUESTS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;
import org.lanzarote.monitoring.platform.turn.Line;
import org.lanzarote.monitoring.platform.turn.Wait;

/**
 * Lets a number of requests of each account at once go on to their operations, so that nobody who asks for much at once takes the
 * connections to PostgreSQL from all others. Whoever waits too long is told to come again.
 */
@ApplicationScoped
class AccountTurns {

    private static final String RETRY_SECONDS = "5";

    private final EarlyProblem problem;
    private final EdgeSettings.AtOnce settings;

    private final Cache<String, Line> lines = lines();

    /** Those in which an account waits with documents before it takes a turn of its own for one. */
    private final Cache<String, Line> documents = lines();

    private final Line printed;

    AccountTurns(EarlyProblem problem, EdgeSettings settings) {
        this.problem = problem;
        this.settings = settings.account().atOnce();
        this.printed = new Line(this.settings.printed(), this::refuseToPrint);
    }

    /** Each for as long as somebody stands in it or has a turn of it. */
    private static Cache<String, Line> lines() {
        return Caffeine.newBuilder().weakValues().build();
    }

    /**
     * Goes on at once, or when others of the account have been answered, and with a document when those of other accounts have
     * been printed; the public waits elsewhere. Documents have half of the account's turns, so that whoever waits for them
     * reads and saves meanwhile.
     */
    void await(RoutingContext request) {
        var caller = RateLimit.caller(request);
        if (caller == null || caller.isAnonymous()) {
            request.next();
            return;
        }
        var account = caller.getPrincipal().getName();
        var wait = new Wait(settings.patience());
        var own = lines.get(account, name -> new Line(settings.requests(), this::refuse));
        if (isPrinted(request)) {
            documents
                    .get(account, name -> new Line(Math.max(1, settings.requests() / 2), this::refuseToPrint))
                    .await(
                            request,
                            wait,
                            () -> own.await(request, wait, () -> printed.await(request, wait, request::next)));
        } else {
            own.await(request, wait, request::next);
        }
    }

    private static boolean isPrinted(RoutingContext request) {
        var type = request.request().getHeader(HttpHeaders.ACCEPT);
        return type != null && FileEnding.isPrinted(type);
    }

    private void refuse(RoutingContext request) {
        refuse(request, EdgeMessage.AT_ONCE, settings.requests());
    }

    private void refuseToPrint(RoutingContext request) {
        refuse(request, EdgeMessage.PRINTED_AT_ONCE, settings.printed());
    }

    private void refuse(RoutingContext request, EdgeMessage why, int atOnce) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        problem.answer(
                request, TOO_MANY_REQUESTS, why.with(atOnce, settings.patience().toSeconds()));
    }
}

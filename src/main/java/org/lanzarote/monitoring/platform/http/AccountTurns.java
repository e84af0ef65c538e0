package org.lanzarote.monitoring.platform.http;

import static org.lanzarote.monitoring.platform.problem.ProblemType.TOO_MANY_REQUESTS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** Each for as long as somebody stands in it or has a turn of it. */
    private final Cache<String, Line> lines = Caffeine.newBuilder().weakValues().build();

    AccountTurns(EarlyProblem problem, EdgeSettings settings) {
        this.problem = problem;
        this.settings = settings.account().atOnce();
    }

    /** Goes on at once, or when others of the account have been answered; the public waits elsewhere. */
    void await(RoutingContext request) {
        var caller = RateLimit.caller(request);
        if (caller == null || caller.isAnonymous()) {
            request.next();
            return;
        }
        lines.get(caller.getPrincipal().getName(), account -> new Line(settings.requests(), this::refuse))
                .await(request, new Wait(settings.patience()), request::next);
    }

    private void refuse(RoutingContext request) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        problem.answer(
                request,
                TOO_MANY_REQUESTS,
                EdgeMessage.AT_ONCE.with(
                        settings.requests(), settings.patience().toSeconds()));
    }
}

package org.lanzarote.monitoring.platform.published;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DATABASE_UNAVAILABLE;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;
import org.lanzarote.monitoring.platform.turn.Line;
import org.lanzarote.monitoring.platform.turn.Wait;

/**
 * Lets a number of requests of the public at once go on to their operations, so that a crowd leaves connections to PostgreSQL
 * to those who write; and few of these print, so that documents leave room to those who read. Whoever waits too long is told to
 * come again.
 */
@ApplicationScoped
class PublicTurns {

    private static final String RETRY_SECONDS = "30";

    private final EarlyProblem problem;
    private final Duration patience;
    private final Line all;
    private final Line printed;

    PublicTurns(EarlyProblem problem, StoreSettings settings) {
        this.problem = problem;
        this.patience = settings.patience();
        this.all = new Line(settings.mostAtOnce(), this::refuse);
        this.printed = new Line(settings.mostPrintedAtOnce(), this::refuse);
    }

    /** Goes on at once, or when others have been answered. What is printed stands in two lines, and waits no longer for that. */
    void await(RoutingContext request, PublicQuestion question, Runnable goOn) {
        var wait = new Wait(patience);
        if (question.isPrinted()) {
            printed.await(request, wait, () -> all.await(request, wait, goOn));
        } else {
            all.await(request, wait, goOn);
        }
    }

    private void refuse(RoutingContext request) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        problem.answer(request, DATABASE_UNAVAILABLE, ProblemMessage.CROWDED.with());
    }
}

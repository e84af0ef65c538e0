package org.lanzarote.monitoring.platform.published;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DATABASE_UNAVAILABLE;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.lanzarote.monitoring.platform.problem.EarlyProblem;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;

/**
 * Lets a number of requests of the public at once go on to their operations, so that a crowd leaves connections to PostgreSQL
 * to those who write. The others wait in line, without a thread; whoever waits too long is told to come again.
 */
@ApplicationScoped
class PublicTurns {

    private static final String RETRY_SECONDS = "30";

    private final EarlyProblem problem;
    private final Duration patience;
    private final Set<PublicTurn> line = new LinkedHashSet<>();
    private int free;

    PublicTurns(EarlyProblem problem, StoreSettings settings) {
        this.problem = problem;
        this.patience = settings.patience();
        this.free = settings.mostAtOnce();
    }

    /** Goes on at once, or when others have been answered. */
    void await(RoutingContext request, Runnable goOn) {
        var turn = new PublicTurn(request, goOn, this::passOn);
        if (hasRoom(turn)) {
            turn.begin();
        } else {
            request.vertx().setTimer(patience.toMillis(), late -> refuse(turn));
        }
    }

    private synchronized boolean hasRoom(PublicTurn turn) {
        if (free == 0) {
            line.add(turn);
            return false;
        }
        free--;
        return true;
    }

    private void passOn() {
        next().ifPresent(PublicTurn::begin);
    }

    private synchronized Optional<PublicTurn> next() {
        var waiting = line.iterator();
        if (!waiting.hasNext()) {
            free++;
            return Optional.empty();
        }
        var first = waiting.next();
        waiting.remove();
        return Optional.of(first);
    }

    private void refuse(PublicTurn turn) {
        if (leaves(turn)) {
            turn.request().response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            problem.answer(turn.request(), DATABASE_UNAVAILABLE, ProblemMessage.CROWDED.with());
        }
    }

    private synchronized boolean leaves(PublicTurn turn) {
        return line.remove(turn);
    }
}

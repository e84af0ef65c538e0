package org.lanzarote.monitoring.platform.turn;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request's turn: from when it goes on until the head of its answer is written and none of its transactions is open. Whoever
 * leaves before that is answered by nobody, though PostgreSQL goes on with what was asked, and so does the turn; it lasts for a
 * second at least, in which a transaction may yet begin. So leaving early gives nobody a second turn at once.
 */
final class Turn {

    private static final String KEY = Turn.class.getName();
    private static final long KEPT_MILLIS = 1000;

    private final RoutingContext request;
    private final Runnable goOn;
    private final Runnable passOn;
    private final Context context;

    private @Nullable Long timer;
    private boolean begun;
    private int transactions;
    private boolean answered;
    private boolean over;

    Turn(RoutingContext request, Runnable goOn, Runnable passOn) {
        this.request = request;
        this.goOn = goOn;
        this.passOn = passOn;
        this.context = request.vertx().getOrCreateContext();
    }

    /** Those that a request has now, of each line that it stood in. */
    static List<Turn> of(RoutingContext request) {
        return Objects.requireNonNullElse(request.get(KEY), List.of());
    }

    RoutingContext request() {
        return request;
    }

    /** Tells that it comes too late, unless it has begun by then: then nothing holds the request any longer. */
    synchronized void waitAtMost(long millis, Runnable late) {
        if (!begun) {
            timer = request.vertx().setTimer(millis, over -> late.run());
        }
    }

    private synchronized void waitNoLonger() {
        begun = true;
        if (timer != null) {
            request.vertx().cancelTimer(timer);
        }
    }

    /** On the request's own thread, where nobody leaves between the two looks at whether its caller is there. */
    void begin() {
        waitNoLonger();
        context.runOnContext(turn -> {
            if (Departure.isNoted(request)) {
                answered();
                return;
            }
            request.put(
                    KEY, Stream.concat(of(request).stream(), Stream.of(this)).toList());
            request.addHeadersEndHandler(written -> answered());
            request.addEndHandler(ended -> {
                if (ended.failed()) {
                    request.vertx().setTimer(KEPT_MILLIS, later -> answered());
                }
            });
            goOn.run();
        });
    }

    synchronized void transactionBegins() {
        transactions++;
    }

    void transactionEnds() {
        passOnIf(ends());
    }

    private void answered() {
        passOnIf(isOverWhenAnswered());
    }

    private synchronized boolean ends() {
        transactions--;
        return isOverNow();
    }

    private synchronized boolean isOverWhenAnswered() {
        answered = true;
        return isOverNow();
    }

    /** Said once. */
    private boolean isOverNow() {
        if (over || !answered || transactions > 0) {
            return false;
        }
        over = true;
        return true;
    }

    private void passOnIf(boolean isOver) {
        if (isOver) {
            passOn.run();
        }
    }
}

package org.lanzarote.monitoring.platform.turn;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A number of places for requests that go on, and the line of those that wait for one, without a thread. */
public final class Line {

    private final Consumer<RoutingContext> refusal;
    private final Set<Turn> line = new LinkedHashSet<>();
    private int free;

    /** With the refusal of whoever has waited too long. */
    public Line(int places, Consumer<RoutingContext> refusal) {
        this.free = places;
        this.refusal = refusal;
    }

    /** Goes on at once, or when others have been answered. */
    public void await(RoutingContext request, Wait wait, Runnable goOn) {
        var turn = new Turn(request, goOn, this::passOn);
        if (hasRoom(turn)) {
            turn.begin();
        } else {
            turn.waitAtMost(wait.leftMillis(), () -> refuse(turn));
        }
    }

    private synchronized boolean hasRoom(Turn turn) {
        if (free == 0) {
            line.add(turn);
            return false;
        }
        free--;
        return true;
    }

    private void passOn() {
        next().ifPresent(Turn::begin);
    }

    private synchronized Optional<Turn> next() {
        var waiting = line.iterator();
        if (!waiting.hasNext()) {
            free++;
            return Optional.empty();
        }
        var first = waiting.next();
        waiting.remove();
        return Optional.of(first);
    }

    private void refuse(Turn turn) {
        if (leaves(turn)) {
            refusal.accept(turn.request());
        }
    }

    private synchronized boolean leaves(Turn turn) {
        return line.remove(turn);
    }
}

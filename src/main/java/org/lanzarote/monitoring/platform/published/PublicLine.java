package org.lanzarote.monitoring.platform.published;

import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A number of places for requests that go on, and the line of those that wait for one, without a thread. */
final class PublicLine {

    private final Consumer<RoutingContext> refusal;
    private final Set<PublicTurn> line = new LinkedHashSet<>();
    private int free;

    /** With the refusal of whoever has waited too long. */
    PublicLine(int places, Consumer<RoutingContext> refusal) {
        this.free = places;
        this.refusal = refusal;
    }

    /** Goes on at once, or when others have been answered. */
    void await(RoutingContext request, PublicWait wait, Runnable goOn) {
        var turn = new PublicTurn(request, goOn, this::passOn);
        if (hasRoom(turn)) {
            turn.begin();
        } else {
            request.vertx().setTimer(wait.leftMillis(), late -> refuse(turn));
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
            refusal.accept(turn.request());
        }
    }

    private synchronized boolean leaves(PublicTurn turn) {
        return line.remove(turn);
    }
}

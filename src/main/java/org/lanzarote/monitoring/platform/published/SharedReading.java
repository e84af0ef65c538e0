package org.lanzarote.monitoring.platform.published;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the generation for many requests at once. Those that come while it is being read share the next reading: the
 * present one may have begun before a change of which they must know.
 */
@ApplicationScoped
class SharedReading {

    private final Generation generation;
    private List<Promise<Long>> waiting = new ArrayList<>();
    private boolean reading;

    SharedReading(Generation generation) {
        this.generation = generation;
    }

    /** The generation, read after this call; the answer comes on any thread. */
    Future<Long> next(Vertx vertx) {
        Promise<Long> asked = Promise.promise();
        if (isFirst(asked)) {
            vertx.executeBlocking(this::readWhileAsked, false);
        }
        return asked.future();
    }

    private synchronized boolean isFirst(Promise<Long> asked) {
        waiting.add(asked);
        boolean first = !reading;
        reading = true;
        return first;
    }

    private Void readWhileAsked() {
        for (var asking = take(); !asking.isEmpty(); asking = take()) {
            answer(asking);
        }
        return null;
    }

    private synchronized List<Promise<Long>> take() {
        var asking = waiting;
        waiting = new ArrayList<>();
        reading = !asking.isEmpty();
        return asking;
    }

    private void answer(List<Promise<Long>> asking) {
        try {
            long number = generation.now();
            asking.forEach(asked -> asked.complete(number));
        } catch (SQLException | RuntimeException e) {
            asking.forEach(asked -> asked.fail(e));
        }
    }
}

package org.lanzarote.monitoring.platform.published;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Reads the name of what is public for many requests at once. Those that come while it is being read share the next reading: the
 * present one may have begun before a change of which they must know.
 */
@ApplicationScoped
class SharedReading {

    private final Generation generation;
    private List<Promise<UUID>> waiting = new ArrayList<>();
    private boolean reading;

    SharedReading(Generation generation) {
        this.generation = generation;
    }

    /** The name, read after this call; the answer comes on any thread. */
    Future<UUID> next(Vertx vertx) {
        Promise<UUID> asked = Promise.promise();
        if (isFirst(asked)) {
            vertx.executeBlocking(this::readWhileAsked, false).onFailure(this::giveUp);
        }
        return asked.future();
    }

    private synchronized boolean isFirst(Promise<UUID> asked) {
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

    /** Nobody waits for a reading that did not begin. */
    private void giveUp(Throwable e) {
        List<Promise<UUID>> asking;
        synchronized (this) {
            asking = take();
            reading = false;
        }
        asking.forEach(asked -> asked.fail(e));
    }

    private synchronized List<Promise<UUID>> take() {
        var asking = waiting;
        waiting = new ArrayList<>();
        reading = !asking.isEmpty();
        return asking;
    }

    private void answer(List<Promise<UUID>> asking) {
        try {
            var name = generation.now().published();
            asking.forEach(asked -> asked.complete(name));
        } catch (RuntimeException | Error e) {
            asking.forEach(asked -> asked.fail(e));
        }
    }
}

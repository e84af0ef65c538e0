package org.lanzarote.monitoring.notice.feed;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** One open stream. It reads where there is something new and its client has taken what it was sent, and ends with the token. */
class EventStream {

    private static final String SIGN_OF_LIFE = ":\n\n";

    private final EventStreams streams;
    private final RoutingContext request;
    private final HttpServerResponse response;
    private final StreamPlace place;
    private final AtomicBoolean reading = new AtomicBoolean();

    /** Whether the head of its answer is there. */
    private volatile boolean begun;

    /** Up to here there is nothing that was not sent. */
    private volatile long read;

    /** Up to here there are events. */
    private final AtomicLong highest;

    EventStream(EventStreams streams, RoutingContext request, StreamPlace place) {
        this.streams = streams;
        this.request = request;
        this.response = request.response();
        this.place = place;
        this.read = place.after();
        this.highest = new AtomicLong(place.highest());
    }

    String login() {
        return place.login();
    }

    void begin(Runnable gone) {
        long timer = request.vertx().setTimer(tokenEndsIn(), over -> end());
        request.addEndHandler(ended -> {
            request.vertx().cancelTimer(timer);
            gone.run();
        });
        response.setChunked(true);
        begun = true;
        response.drainHandler(taken -> readMore());
        showLife();
        readMore();
    }

    void wake(long number) {
        highest.accumulateAndGet(number, Math::max);
        readMore();
    }

    void showLife() {
        if (goesOn()) {
            response.write(SIGN_OF_LIFE);
        }
    }

    void end() {
        if (goesOn()) {
            response.end();
        }
    }

    /** Whether its client may still be told something; it need not have begun. */
    boolean isOpen() {
        return !response.ended() && !response.closed();
    }

    private boolean goesOn() {
        return begun && isOpen();
    }

    private boolean hasMore() {
        return goesOn() && read < highest.get() && !response.writeQueueFull();
    }

    private void readMore() {
        if (hasMore() && reading.compareAndSet(false, true)) {
            streams.read(this::readAll);
        }
    }

    private void readAll() {
        try {
            while (hasMore()) {
                readPage();
            }
        } catch (RuntimeException | Error e) {
            // An account that is in force no longer, a database that is away: whoever opens it again is told.
            Log.debugf(e, "A stream of %s ended", login());
            end();
        } finally {
            reading.set(false);
        }
        readMore();
    }

    private void readPage() {
        long upTo = highest.get();
        var events = streams.after(place, read);
        events.forEach(event -> response.write(streams.written(event)));
        long last = events.isEmpty() ? 0 : events.get(events.size() - 1).number();
        read = events.size() < EventStreams.PAGE ? Math.max(upTo, last) : last;
    }

    private long tokenEndsIn() {
        var token = (JsonWebToken) place.account().getPrincipal();
        var left = Duration.between(Instant.now(), Instant.ofEpochSecond(token.getExpirationTime()));
        return Math.max(1, left.toMillis());
    }
}

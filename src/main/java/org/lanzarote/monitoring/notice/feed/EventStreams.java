package org.lanzarote.monitoring.notice.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.lanzarote.monitoring.platform.access.Acting;
import org.lanzarote.monitoring.platform.event.EventRow;
import org.lanzarote.monitoring.platform.event.EventsRelayed;
import org.lanzarote.monitoring.platform.event.ReadableEvents;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * The streams that are open at this instance. They wait for the relay, which asks PostgreSQL for all of them together; only
 * where there is something new does each read what its account may see then.
 */
@ApplicationScoped
class EventStreams {

    /** How many streams read at the same time. */
    private static final int READING = 2;

    static final int PAGE = 100;

    private final FeedSettings settings;
    private final ReadableEvents events;
    private final CloudEvents form;
    private final Acting acting;
    private final ObjectMapper json;
    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final ManagedExecutor workers = ManagedExecutor.builder()
            .maxAsync(READING)
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    /** Up to here the relay has told that there are events. */
    private volatile long latest;

    EventStreams(FeedSettings settings, ReadableEvents events, CloudEvents form, Acting acting, ObjectMapper json) {
        this.settings = settings;
        this.events = events;
        this.form = form;
        this.acting = acting;
        this.json = json;
    }

    /** Takes room for a stream, one request after the other, and refuses an account that has as many as it may have. */
    synchronized EventStream take(RoutingContext request, StreamPlace place) {
        open.removeIf(stream -> !stream.isOpen());
        long opened = open.stream()
                .filter(stream -> stream.login().equals(place.login()))
                .count();
        if (opened >= settings.mostStreams()) {
            throw ProblemType.STREAMS_FULL.because(FeedMessage.STREAMS_OPEN.with(opened));
        }
        var stream = new EventStream(this, request, place);
        open.add(stream);
        return stream;
    }

    /** Begins a stream as the answer to its request, with what there is already. */
    void begin(EventStream stream) {
        stream.begin(() -> open.remove(stream));
        // What was relayed since its request asked woke those that were open then.
        stream.wake(latest);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsRelayed relayed) {
        latest = relayed.highest();
        open.forEach(stream -> stream.wake(relayed.highest()));
    }

    /** Nobody on the way, nor the service itself, takes a connection for forgotten on which something is said. */
    @Scheduled(every = "{feed.sign-of-life-every}")
    void showLife() {
        open.forEach(EventStream::showLife);
    }

    void end(@Observes ShutdownEvent event) {
        open.forEach(EventStream::end);
        workers.shutdown();
    }

    int opened() {
        return open.size();
    }

    /** Lets a stream read, on a thread that serves no request. */
    void read(Runnable reading) {
        workers.execute(reading);
    }

    /** The next events of a stream, as its account may see them now. */
    List<EventRow> after(StreamPlace place, long number) {
        return acting.as(
                place.account(),
                () -> QuarkusTransaction.requiringNew().call(() -> events.after(number, place.types(), PAGE)));
    }

    /** An event as a stream has it. */
    String written(EventRow row) {
        var event = form.of(row);
        try {
            return "id: %s\nevent: %s\ndata: %s\n\n"
                    .formatted(event.id(), event.type(), json.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

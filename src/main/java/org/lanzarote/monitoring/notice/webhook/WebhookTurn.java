package org.lanzarote.monitoring.notice.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lanzarote.monitoring.platform.access.Acting;
import org.lanzarote.monitoring.platform.event.EventRow;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.event.ReadableEvents;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/**
 * What an instance does for one webhook at a time: it looks for news with the eyes of the system, as they are now, and sends one
 * event, the first that is due.
 */
@ApplicationScoped
class WebhookTurn {

    private static final int MOST_NEWS = 100;

    private final Courier courier;
    private final ReadableEvents events;
    private final Packing packing;
    private final WebhookCall call;
    private final WebhookSettings settings;
    private final Acting acting;
    private final Clock clock;

    WebhookTurn(
            Courier courier,
            ReadableEvents events,
            Packing packing,
            WebhookCall call,
            WebhookSettings settings,
            Acting acting,
            Clock clock) {
        this.courier = courier;
        this.events = events;
        this.packing = packing;
        this.call = call;
        this.settings = settings;
        this.acting = acting;
        this.clock = clock;
    }

    /** Takes a turn; whether an event was taken by the system, which may then be told the next one at once. */
    boolean take(UUID webhook) {
        return courier.route(webhook).flatMap(this::next).filter(this::send).isPresent();
    }

    /** While the account of the system is shut out, or nobody knows whether it is, nothing is sent. */
    Optional<Parcel> next(Courier.Route route) {
        try {
            return acting.as(route.account(), () -> seen(route));
        } catch (ProblemException e) {
            courier.hold(route.webhook(), clock.instant().plus(settings.heldFor()));
            return Optional.empty();
        }
    }

    private Optional<Parcel> seen(Courier.Route route) {
        var now = clock.instant();
        if (route.hasNews()) {
            var news = read(route.place(), route.types(), MOST_NEWS);
            courier.takeOn(route, news, reached(route, news), now);
        }
        for (var due = courier.due(route.webhook(), now); due.isPresent(); due = courier.due(route.webhook(), now)) {
            var known = read(due.get().number() - 1, Set.of(due.get().type()), 1).stream()
                    .filter(of(due.get().event()))
                    .findFirst();
            if (known.isPresent()) {
                return Optional.of(packing.pack(due.get().delivery(), known.get()));
            }
            courier.withhold(due.get().delivery(), now);
        }
        return Optional.empty();
    }

    private boolean send(Parcel parcel) {
        var result = call.post(parcel.address(), parcel.headers(clock.instant()), parcel.body());
        courier.note(parcel.delivery(), result, clock.instant());
        return result.outcome() == DeliveryOutcome.ACCEPTED;
    }

    private List<EventRow> read(long after, Set<EventType> types, int most) {
        return QuarkusTransaction.requiringNew().call(() -> events.after(after, types, most));
    }

    private static Predicate<EventRow> of(UUID event) {
        return row -> row.id().equals(event);
    }

    /** Up to where there is no more news: beyond what was the latest, where more was numbered before the news was read. */
    private static long reached(Courier.Route route, List<EventRow> news) {
        long last = news.isEmpty() ? route.place() : news.get(news.size() - 1).number();
        return news.size() < MOST_NEWS ? Math.max(last, route.latest()) : last;
    }
}

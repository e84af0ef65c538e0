package org.lanzarote.monitoring.platform.trail;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.RequestId;

/** Writes entries into the trail, in the transaction that is under way. */
@ApplicationScoped
class Trail {

    private final EntityManager em;
    private final Caller caller;
    private final RoutingContext request;
    private final RequestId requestId;
    private final TrailKey key;
    private final Clock clock;

    Trail(EntityManager em, Caller caller, RoutingContext request, RequestId requestId, TrailKey key, Clock clock) {
        this.em = em;
        this.caller = caller;
        this.request = request;
        this.requestId = requestId;
        this.key = key;
        this.clock = clock;
    }

    void succeeded(
            TrailOutcome outcome, String operation, String record, RestResponse<?> response, @Nullable String reason) {
        write(outcome, operation, record, response.getHeaderString("ETag"), reason, response.getStatus());
    }

    void refused(String operation, String address, int status) {
        write(TrailOutcome.REFUSED, operation, address, null, null, status);
    }

    /** Enters a refusal that shows the present state to a caller who may see it. */
    void shown(String operation, String address, int status) {
        write(TrailOutcome.READ, operation, address, null, null, status);
    }

    private void write(
            TrailOutcome outcome,
            String operation,
            String record,
            @Nullable String version,
            @Nullable String reason,
            int status) {
        var method = request.request().method().name();
        var what = new What(outcome, operation, method, record, version, reason, status);
        var who = Who.of(caller);
        em.persist(new TrailEntry(newId(), clock.instant(), who, what, request(who), key));
    }

    /**
     * The id of the request; of what an organisation does, one that stands nowhere else. Whoever chose an id, and sent it with
     * what must not be named and with what may, would have told that both are one organisation's.
     */
    private String request(Who who) {
        return who.organisation().isEmpty()
                ? requestId.value()
                : UUID.randomUUID().toString();
    }

    private UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(em.unwrap(SharedSessionContractImplementor.class));
    }
}

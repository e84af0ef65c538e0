package org.lanzarote.monitoring.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Counts webhooks by their states. */
@ApplicationScoped
class WebhookCount implements Watched {

    private final EntityManager em;

    WebhookCount(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "webhooks";
    }

    @Override
    public String description() {
        return "Webhooks that are told what happens, and those that were switched off";
    }

    @Override
    public List<WatchedFigure> count() {
        return em.unwrap(Session.class)
                .createNativeQuery("select status, number from watched_webhooks()", Tuple.class)
                .getResultStream()
                .map(row -> WatchedFigure.of("status", row.get("status", String.class), row.get("number", Long.class)))
                .toList();
    }
}

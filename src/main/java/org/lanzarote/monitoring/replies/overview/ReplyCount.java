package org.lanzarote.monitoring.replies.overview;

import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Counts the replies of each round by their state. */
@ApplicationScoped
class ReplyCount implements Watched {

    private final EntityManager em;

    ReplyCount(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "replies";
    }

    @Override
    public String description() {
        return "Replies of a launched round by their state";
    }

    @Override
    public List<WatchedFigure> count() {
        return em.unwrap(Session.class)
                .createNativeQuery("select round, status, number from watched_replies()", Tuple.class)
                .getResultStream()
                .map(row -> new WatchedFigure(
                        Tags.of("round", row.get("round", Integer.class).toString())
                                .and("state", row.get("status", String.class)),
                        row.get("number", Long.class)))
                .toList();
    }
}

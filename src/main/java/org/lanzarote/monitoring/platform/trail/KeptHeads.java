package org.lanzarote.monitoring.platform.trail;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/** Keeps the head of each batch of the chain outside the records, and makes up for those that could not be kept. */
@ApplicationScoped
class KeptHeads {

    private static final Page STRETCH = Page.first(1000);

    private final EntityManager em;
    private final TrailQueries queries;
    private final Heads heads;

    KeptHeads(EntityManager em, TrailQueries queries, Heads heads) {
        this.em = em;
        this.queries = queries;
        this.heads = heads;
    }

    /** Adds every head that is missing at their end, up to the end of the chain; gives the last batch that has one. */
    long catchUp(long end) {
        var kept = heads.last();
        kept.filter(this::differs)
                .ifPresent(head -> Log.errorf(
                        "The head of batch %d of the trail does not fit its chain: verify the trail", head.batch()));
        for (var missing = after(kept, end); !missing.isEmpty(); missing = after(kept, end)) {
            heads.add(missing);
            kept = Optional.of(missing.get(missing.size() - 1));
        }
        return heads.last().map(Head::batch).orElse(0L);
    }

    private List<Head> after(Optional<Head> kept, long end) {
        var last = kept.map(Head::position).orElse(0L);
        return queries.endsOfBatches(last, end, STRETCH).stream()
                .map(TrailLink::head)
                .toList();
    }

    private boolean differs(Head kept) {
        var link = em.find(TrailLink.class, kept.position());
        return link == null || !link.head().equals(kept);
    }
}

package org.lanzarote.monitoring.inquiry.search;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedNumber;

/** Counts the changes of texts that the search has not taken in yet, and the records of which it does not know all words. */
@Singleton
class WaitingCount {

    @Produces
    @Singleton
    Watched number(EntityManager em) {
        return new WatchedNumber(
                em, "search.waiting", "Changes of texts that the search has not taken in yet", "waiting_changes");
    }

    @Produces
    @Singleton
    Watched setAside(EntityManager em) {
        return new WatchedNumber(
                em,
                "search.set.aside",
                "Records that the search does not find by all their words until they change, as PostgreSQL does not index them",
                "records_set_aside");
    }
}

package org.lanzarote.monitoring.inquiry.search;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes what was written into the index, in transactions of its own, so that no writer has to, and seldom a search. */
@ApplicationScoped
class TakingIn {

    private final SearchIndex index;

    TakingIn(SearchIndex index) {
        this.index = index;
    }

    @Scheduled(every = "{search.taken-in-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        index.takeInAll();
    }
}

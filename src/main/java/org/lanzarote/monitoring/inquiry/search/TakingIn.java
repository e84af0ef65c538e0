package org.lanzarote.monitoring.inquiry.search;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes into the index what was written, apart from the transactions that write it, so that the next search need not. */
@ApplicationScoped
class TakingIn {

    private final SearchIndex index;

    TakingIn(SearchIndex index) {
        this.index = index;
    }

    @Scheduled(every = "{search.taken-in-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        index.takeInWhatWaits();
    }
}

package org.lanzarote.monitoring.platform.turn;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/** Tells the turns of a request which of its transactions are open. */
@ApplicationScoped
class OpenTransactions {

    /** Before the fence, which may end the transaction. */
    private static final int FIRST = 1;

    private final TransactionSynchronizationRegistry transactions;
    private final CurrentVertxRequest current;

    OpenTransactions(TransactionSynchronizationRegistry transactions, CurrentVertxRequest current) {
        this.transactions = transactions;
        this.current = current;
    }

    void begins(@Observes @Priority(FIRST) @Initialized(TransactionScoped.class) Object transaction) {
        var turns = turns();
        if (!turns.isEmpty()) {
            turns.forEach(Turn::transactionBegins);
            transactions.registerInterposedSynchronization(new End(turns));
        }
    }

    private List<Turn> turns() {
        if (!Arc.container().requestContext().isActive()) {
            return List.of();
        }
        var request = current.getCurrent();
        return request == null ? List.of() : Turn.of(request);
    }

    /** Told by the transaction itself, which outlives the request of whoever leaves. */
    private record End(List<Turn> turns) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // It ends when PostgreSQL has ended it.
        }

        @Override
        public void afterCompletion(int status) {
            turns.forEach(Turn::transactionEnds);
        }
    }
}

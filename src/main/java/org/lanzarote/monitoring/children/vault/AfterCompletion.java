package org.lanzarote.monitoring.children.vault;

import jakarta.transaction.Synchronization;

/** What is done when it is known what became of a transaction. */
interface AfterCompletion extends Synchronization {

    @Override
    default void beforeCompletion() {
        // Nothing is known yet.
    }
}

package org.lanzarote.monitoring.children.vault;

import jakarta.transaction.Synchronization;

/** An action that runs when a transaction has committed or rolled back. */
interface AfterCompletion extends Synchronization {

    @Override
    default void beforeCompletion() {
        // Nothing is known yet.
    }
}

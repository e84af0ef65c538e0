package org.lanzarote.monitoring.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lanzarote.monitoring.reply.ReplyMoved;

/** What becomes of delegations as their reply goes on. */
@ApplicationScoped
class DelegatedWork {

    private final DelegationRepository delegations;

    DelegatedWork(DelegationRepository delegations) {
        this.delegations = delegations;
    }

    void follow(@Observes ReplyMoved moved) {
        delegations.of(moved.reply()).forEach(Delegation::follow);
    }
}

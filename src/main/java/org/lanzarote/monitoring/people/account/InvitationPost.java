package org.lanzarote.monitoring.people.account;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** Sends the invitations that are due, each at least once. */
@ApplicationScoped
class InvitationPost {

    private final AccountRepository accounts;
    private final IdentityStore identities;
    private final Clock clock;

    InvitationPost(AccountRepository accounts, IdentityStore identities, Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.clock = clock;
    }

    /** False when there is nothing left to send, or Keycloak does not answer. */
    @Transactional(REQUIRES_NEW)
    boolean sendNext() {
        var due = accounts.takeDueInvitation();
        try {
            due.ifPresent(this::send);
            return due.isPresent();
        } catch (ProblemException e) {
            Log.warnf("Invitations wait for Keycloak: %s", e.getMessage());
            return false;
        }
    }

    private void send(String login) {
        var outcome = identities.sendInvitation(login) ? Invitation.SENT : Invitation.UNDELIVERED;
        accounts.note(login, outcome, clock.instant());
    }
}

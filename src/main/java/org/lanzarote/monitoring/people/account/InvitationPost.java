package org.lanzarote.monitoring.people.account;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.lanzarote.monitoring.people.identity.IdentityStore;

/** Sends the invitations that are due, each at least once. */
@ApplicationScoped
class InvitationPost {

    private final AccountRepository accounts;
    private final IdentityStore identities;

    InvitationPost(AccountRepository accounts, IdentityStore identities) {
        this.accounts = accounts;
        this.identities = identities;
    }

    /** The logins whose invitations are due. */
    @Transactional(REQUIRES_NEW)
    List<String> due() {
        return accounts.dueInvitations();
    }

    /**
     * Sends an invitation, in a run that began then. While another account has the address, that is the Secretariat's to
     * settle; it looks like any other, also in its time, and fares as those that were really sent.
     */
    @Transactional(REQUIRES_NEW)
    void send(String login, Instant begun) {
        if (accounts.lockDueInvitation(login)) {
            accounts.note(login, accounts.isHeld(login) ? asOthers(login) : sent(login), begun);
        }
    }

    private Invitation sent(String login) {
        return identities.sendInvitation(login) ? Invitation.SENT : Invitation.UNDELIVERED;
    }

    /** Asks Keycloak something all the same: while it is away, this invitation waits as others do. */
    private Invitation asOthers(String login) {
        identities.hasPassword(login);
        return accounts.latestOutcome();
    }
}

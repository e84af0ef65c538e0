package org.lanzarote.monitoring.people.account;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.lanzarote.monitoring.people.identity.IdentityStore;

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

    /** The logins whose invitations are due. */
    @Transactional(REQUIRES_NEW)
    List<String> due() {
        return accounts.dueInvitations();
    }

    /** Sends an invitation; while another account has the address, that is the Secretariat's to settle, and looks like any other. */
    @Transactional(REQUIRES_NEW)
    void send(String login) {
        if (!accounts.lockDueInvitation(login)) {
            return;
        }
        boolean sent = accounts.isHeld(login) || identities.sendInvitation(login);
        accounts.note(login, sent ? Invitation.SENT : Invitation.UNDELIVERED, clock.instant());
    }
}

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
     * Sends an invitation, in a run that began then; while another account has the address, that is the Secretariat's to
     * settle, and looks like any other, also in its time.
     */
    @Transactional(REQUIRES_NEW)
    void send(String login, Instant begun) {
        if (!accounts.lockDueInvitation(login)) {
            return;
        }
        boolean sent = accounts.isHeld(login) || identities.sendInvitation(login);
        accounts.note(login, sent ? Invitation.SENT : Invitation.UNDELIVERED, begun);
    }
}

package org.lanzarote.monitoring.people.account;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Does what accounts still need in the identity store, every few seconds. */
@ApplicationScoped
class AccountErrands {

    private final IdentityAgreement agreement;
    private final InvitationPost post;

    AccountErrands(IdentityAgreement agreement, InvitationPost post) {
        this.agreement = agreement;
        this.post = post;
    }

    @Scheduled(every = "{identities.errands-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        boolean more = true;
        while (more) {
            more = agreement.next();
        }
        more = true;
        while (more) {
            more = post.sendNext();
        }
    }
}

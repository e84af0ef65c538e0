package org.lanzarote.monitoring.people.account;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** Does what accounts still need in Keycloak, every few seconds. */
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
        agreement.due().forEach(login -> attempt("agreement with Keycloak", login, agreement::agree));
        post.due().forEach(login -> attempt("invitation", login, post::send));
    }

    /** Runs one errand; its failure does not keep the others waiting. */
    private static void attempt(String errand, String login, Consumer<String> what) {
        try {
            what.accept(login);
        } catch (ProblemException e) {
            Log.warnf("The %s of the login %s waits: %s", errand, login, e.getMessage());
        } catch (RuntimeException e) {
            Log.errorf(e, "The %s of the login %s failed; it is tried again", errand, login);
        }
    }
}

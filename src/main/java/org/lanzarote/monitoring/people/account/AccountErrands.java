package org.lanzarote.monitoring.people.account;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** Does what accounts still need in Keycloak, every few seconds. */
@ApplicationScoped
class AccountErrands {

    private final IdentityAgreement agreement;
    private final InvitationPost post;
    private final Clock clock;

    AccountErrands(IdentityAgreement agreement, InvitationPost post, Clock clock) {
        this.agreement = agreement;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(every = "{identities.errands-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var begun = clock.instant();
        each("agreement with Keycloak", agreement::due, agreement::agree);
        each("invitation", post::due, login -> post.send(login, begun));
    }

    private static void each(String errand, Supplier<List<String>> due, Consumer<String> what) {
        try {
            due.get().forEach(login -> attempt(errand, login, what));
        } catch (RuntimeException e) {
            Log.errorf(e, "Nobody knows for whom the %s waits; it is tried again", errand);
        }
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

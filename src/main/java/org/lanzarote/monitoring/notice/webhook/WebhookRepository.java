package org.lanzarote.monitoring.notice.webhook;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DUPLICATE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.WEBHOOKS_FULL;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.http.KeysInAddress;
import org.lanzarote.monitoring.platform.http.Recipients;
import org.lanzarote.monitoring.platform.paging.NamedLocks;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads webhooks to change: any for the Secretariat, for others those of whom they speak for, for a system its own. */
@ApplicationScoped
class WebhookRepository implements PanacheRepositoryBase<Webhook, UUID>, Recipients {

    private final Caller caller;
    private final NamedLocks locks;

    WebhookRepository(Caller caller, NamedLocks locks) {
        this.caller = caller;
        this.locks = locks;
    }

    @Override
    public String address() {
        return "/webhooks/{id}";
    }

    @Override
    public void requireThere(KeysInAddress keys) {
        require(keys.id("id"));
    }

    Webhook require(UUID id) {
        return findByIdOptional(id)
                .filter(found -> caller.isSecretariat()
                        || caller.answersFor().equals(found.party)
                        || caller.submitsFor().equals(found.organisation))
                .filter(found -> !caller.isSystem() || caller.name().equals(found.account))
                .orElseThrow(NotFound.of("webhook", id));
    }

    /** Those of a system that are not retired. */
    List<Webhook> ofSystem(String login) {
        return list("account = ?1 and status <> RETIRED", login);
    }

    /** Refuses an address at which the system has another webhook; whoever asks for the system waits here for himself. */
    void requireAlone(Webhook webhook) {
        await(webhook.account);
        var address = WebhookAddress.of(webhook.address);
        if (ofSystem(webhook.account).stream()
                .filter(other -> other != webhook)
                .anyMatch(other -> WebhookAddress.of(other.address).equals(address))) {
            throw DUPLICATE.because(WebhookMessage.ADDRESS_REGISTERED);
        }
    }

    /** Refuses one more than an account may have; whoever asks for one waits here for himself. */
    void requireRoom(int most) {
        await(caller.name());
        long present = count("account = ?1 and status <> RETIRED", caller.name());
        if (present >= most) {
            throw WEBHOOKS_FULL.because(WebhookMessage.WEBHOOKS_OF_SYSTEM.with(present));
        }
    }

    private void await(String account) {
        locks.hold("webhook " + account);
    }
}

package org.lanzarote.monitoring.people.account;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lanzarote.monitoring.people.account.IdentityIntentRepository.Intent;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** Makes Keycloak agree with the register of accounts, which is always right, one login at a time. */
@ApplicationScoped
class IdentityAgreement {

    /** How long Keycloak may still work on a request whose sender has given up. */
    private static final Duration AFTERMATH = Duration.ofMinutes(2);

    private static final Duration RETRY = Duration.ofMinutes(1);

    /** How long a login waits until it asks again for an address that somebody else has. */
    private static final Duration ADDRESS_RETRY = Duration.ofHours(1);

    private final IdentityIntentRepository intents;
    private final IdentityIntents logins;
    private final AccountRepository accounts;
    private final IdentityStore identities;
    private final Clock clock;

    IdentityAgreement(
            IdentityIntentRepository intents,
            IdentityIntents logins,
            AccountRepository accounts,
            IdentityStore identities,
            Clock clock) {
        this.intents = intents;
        this.logins = logins;
        this.accounts = accounts;
        this.identities = identities;
        this.clock = clock;
    }

    /** The logins that are to be compared now. */
    @Transactional(REQUIRES_NEW)
    List<String> due() {
        return intents.due(clock.instant());
    }

    @Transactional(REQUIRES_NEW)
    void agree(String login) {
        intents.lockDue(login, clock.instant()).ifPresent(this::agree);
    }

    private void agree(Intent intent) {
        try {
            accounts.named(intent.login()).ifPresentOrElse(this::follow, () -> undo(intent));
        } catch (ProblemException e) {
            Log.warnf("The login %s waits for Keycloak: %s", intent.login(), e.getMessage());
            intents.postpone(intent.login(), clock.instant().plus(RETRY));
        }
    }

    private void follow(Account account) {
        if (account.isOver(clock.instant())) {
            identities.dismiss(account.login);
        } else if (account.suspendedAt != null) {
            identities.bar(account.login);
        } else if (account.addressHeldAt == null) {
            identities.readmit(account.login, account.email);
        } else if (!claims(account)) {
            intents.postpone(account.login, clock.instant().plus(ADDRESS_RETRY));
            return;
        }
        account.endAfter(clock.instant())
                .ifPresentOrElse(end -> intents.postpone(account.login, end), () -> intents.take(account.login));
    }

    private boolean claims(Account account) {
        if (account.email == null || !logins.claim(account.login, account.email)) {
            return false;
        }
        accounts.reach(account.login, !identities.hasPassword(account.login));
        return true;
    }

    private void undo(Intent intent) {
        identities.dismiss(intent.login());
        var quiet = intent.writtenAt().plus(AFTERMATH);
        if (clock.instant().isBefore(quiet)) {
            intents.postpone(intent.login(), quiet);
        } else {
            intents.take(intent.login());
        }
    }
}

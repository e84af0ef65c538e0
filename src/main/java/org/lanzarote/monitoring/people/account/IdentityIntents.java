package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.people.identity.Person;
import org.lanzarote.monitoring.people.identity.SystemLogin;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * Keeps accounts here and logins in Keycloak in agreement (ADR 8). The intent to make a login is written first, in a
 * transaction of its own; the transaction that makes the account removes it. If that transaction fails, the intent
 * stays, and {@link IdentityAgreement} removes what Keycloak may have made.
 */
@ApplicationScoped
class IdentityIntents {

    private final IdentityIntentRepository intents;
    private final IdentityStore identities;
    private final Clock clock;

    IdentityIntents(IdentityIntentRepository intents, IdentityStore identities, Clock clock) {
        this.intents = intents;
        this.identities = identities;
        this.clock = clock;
    }

    /** Makes the login of an account that this transaction makes. */
    void admit(Person person) {
        announce(person.login());
        try {
            identities.admit(person);
        } catch (ProblemException e) {
            if (e.is(ProblemType.EMAIL_IN_USE) && removeLeftover(person.email())) {
                identities.admit(person);
            } else {
                throw e;
            }
        }
    }

    void admit(SystemLogin system) {
        announce(system.login());
        identities.admit(system);
    }

    /** Has Keycloak follow what this transaction says of the account, now and when its end comes. */
    void follow(String login) {
        intents.write(login, clock.instant());
    }

    /** Lets an account's login be reached at another address, from which the account, if it keeps its own, takes it back. */
    void move(String login, String address) {
        intents.writeAhead(login, clock.instant());
        identities.readmit(login, address);
    }

    private void announce(String login) {
        intents.writeAhead(login, clock.instant());
        intents.take(login);
    }

    /**
     * Removes the login of an earlier invitation that succeeded in Keycloak and failed here, so that its address is
     * free.
     */
    private boolean removeLeftover(String email) {
        var login = identities.loginOf(email);
        if (!intents.isLeftover(login)) {
            return false;
        }
        identities.dismiss(login);
        return true;
    }
}

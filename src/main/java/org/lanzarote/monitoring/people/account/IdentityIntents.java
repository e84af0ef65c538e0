package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.people.identity.Person;
import org.lanzarote.monitoring.people.identity.SystemLogin;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * Keeps accounts here and logins in the identity store in agreement (ADR 8). Before a login is made, the intent is
 * written in a transaction of its own; the transaction that makes the account takes it away again. Whatever ends that
 * transaction leaves the intent behind, and {@link IdentityAgreement} removes what the store may have made.
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

    /** Has the store follow what this transaction says of the account, now and when its end comes. */
    void follow(String login) {
        intents.write(login, clock.instant());
    }

    private void announce(String login) {
        intents.writeAhead(login, clock.instant());
        intents.take(login);
    }

    /** An earlier invitation may have failed here after it succeeded there: its login is in nobody's way. */
    private boolean removeLeftover(String email) {
        var login = identities.loginOf(email);
        if (!intents.isLeftover(login)) {
            return false;
        }
        identities.dismiss(login);
        return true;
    }
}

package org.lanzarote.monitoring.people.identity;

import static org.lanzarote.monitoring.platform.problem.ProblemType.ACCOUNT_NOT_IN_FORCE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.lanzarote.monitoring.platform.access.LoginRoles;

/** The roles of logins that Keycloak's administrator alone grants. */
@ApplicationScoped
class RolesInKeycloak implements LoginRoles {

    private final IdentityStore logins;

    RolesInKeycloak(IdentityStore logins) {
        this.logins = logins;
    }

    @Override
    public Set<String> now(String login) {
        return logins.rolesOf(login).orElseThrow(() -> ACCOUNT_NOT_IN_FORCE.because(IdentityMessage.LOGIN_GONE));
    }
}

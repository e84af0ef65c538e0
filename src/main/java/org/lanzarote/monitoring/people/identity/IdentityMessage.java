package org.lanzarote.monitoring.people.identity;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a person or a login by Keycloak. */
enum IdentityMessage implements Message {
    KEYCLOAK_FAILED("Keycloak does not do what it must; nothing was changed here"),
    EMAIL_TAKEN("Somebody has an account with this e-mail address already"),
    LOGIN_REFUSED("Keycloak does not take this person"),
    GIVEN_NAME_REFUSED("Keycloak does not take the given name"),
    FAMILY_NAME_REFUSED("Keycloak does not take the family name"),
    ADDRESS_REFUSED("Keycloak does not take the e-mail address"),
    LOGIN_GONE("Keycloak has no such login any more, or has locked it");

    private final String english;

    IdentityMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}

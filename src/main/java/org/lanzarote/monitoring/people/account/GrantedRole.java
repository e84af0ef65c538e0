package org.lanzarote.monitoring.people.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Role;

/** The roles that this service grants to accounts; Keycloak's administrator alone grants the others. */
@Schema(
        description = "The roles that are granted here; Secretariat, safeguarding officer and auditor are granted by"
                + " Keycloak's administrator alone")
enum GrantedRole {
    COMMITTEE_MEMBER(Role.COMMITTEE_MEMBER),
    RAPPORTEUR(Role.RAPPORTEUR),
    FOCAL_POINT(Role.FOCAL_POINT),
    DELEGATE(Role.DELEGATE),
    STAKEHOLDER(Role.STAKEHOLDER),
    FACILITATOR(Role.FACILITATOR);

    final String realmRole;

    GrantedRole(String realmRole) {
        this.realmRole = realmRole;
    }

    boolean speaksForAParty() {
        return this == FOCAL_POINT || this == DELEGATE;
    }

    /** Whether its holder sits for a Party, or for none. */
    boolean maySitForAParty() {
        return this == COMMITTEE_MEMBER;
    }

    boolean speaksForAnOrganisation() {
        return this == STAKEHOLDER || this == FACILITATOR;
    }
}

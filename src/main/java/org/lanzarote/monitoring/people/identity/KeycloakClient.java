package org.lanzarote.monitoring.people.identity;

import java.util.List;
import org.keycloak.representations.idm.ClientRepresentation;

/** Describes a system's client in Keycloak's own terms. */
final class KeycloakClient {

    private KeycloakClient() {}

    /** A confidential client, which is let in with its secret only. */
    static ClientRepresentation of(SystemLogin system) {
        var client = new ClientRepresentation();
        client.setClientId(SystemLogin.clientOf(system.login()));
        client.setName(system.name());
        client.setEnabled(true);
        client.setPublicClient(false);
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(false);
        client.setDefaultClientScopes(List.of("basic", "profile", "monitoring"));
        client.setOptionalClientScopes(List.of());
        return client;
    }
}

package org.lanzarote.monitoring.people.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client as Keycloak knows it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeycloakClient(
        @Nullable String id,
        String clientId,
        @Nullable String name,
        boolean enabled,
        boolean publicClient,
        boolean serviceAccountsEnabled,
        boolean standardFlowEnabled,
        boolean directAccessGrantsEnabled,
        boolean fullScopeAllowed,
        @Nullable List<String> defaultClientScopes,
        @Nullable List<String> optionalClientScopes) {

    /** Confidential, and let in with its secret only. */
    static KeycloakClient of(SystemLogin system) {
        return new KeycloakClient(
                null,
                SystemLogin.clientOf(system.login()),
                system.name(),
                true,
                false,
                true,
                false,
                false,
                false,
                List.of("basic", "profile", "monitoring"),
                List.of());
    }
}

package org.lanzarote.monitoring.people.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of a system, which is shown only once. */
@Schema(description = "The secret of a system. It is told this once and kept in Keycloak alone")
record SystemSecret(
        @Schema(description = "The client to get tokens as, by client credentials")
        String clientId,

        @Schema(description = "Its secret; any earlier one has ended")
        String clientSecret) {}

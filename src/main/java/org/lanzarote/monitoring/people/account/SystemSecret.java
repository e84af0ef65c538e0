package org.lanzarote.monitoring.people.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of a system, which is shown only once. */
@Schema(description = "The secret of a system. It is shown only once, and kept only in Keycloak")
record SystemSecret(
        @Schema(description = "The client to get tokens as, by client credentials")
        String clientId,

        @Schema(description = "Its secret; earlier ones no longer work")
        String clientSecret) {}

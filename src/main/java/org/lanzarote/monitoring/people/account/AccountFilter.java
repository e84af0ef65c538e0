package org.lanzarote.monitoring.people.account;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which accounts to list; all that is given must hold. */
record AccountFilter(
        @RestQuery @Parameter(description = "Role of the account") @Nullable GrantedRole role,

        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party it speaks for")
        String party,

        @RestQuery @DefaultValue("") @Parameter(description = "Name of the organisation it speaks for")
        String organisation,

        @RestQuery @Parameter(description = "State of its invitation") @Nullable Invitation invitation) {}

package org.lanzarote.monitoring.children.disclosure;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which disclosures to list; all that is given must hold. */
record DisclosureFilter(
        @RestQuery @Parameter(description = "State of its handling") @Nullable DisclosureState state,

        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party the session was held in")
        String party,

        @RestQuery
        @Parameter(description = "Whether it waits longer for the safeguarding officer than the installation allows")
        @Nullable Boolean overdue) {}

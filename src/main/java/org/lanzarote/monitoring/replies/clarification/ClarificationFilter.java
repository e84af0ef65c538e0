package org.lanzarote.monitoring.replies.clarification;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which clarifications to list; all that is given must hold. */
record ClarificationFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "Number of the question")
        String question,

        @RestQuery @Parameter(description = "State: on whom it waits, or how it ended") @Nullable ClarificationState state) {}

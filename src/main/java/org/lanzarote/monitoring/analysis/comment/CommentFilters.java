package org.lanzarote.monitoring.analysis.comment;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which comment periods to list; all that is given must hold. */
record CommentFilters(
        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party")
        String party,

        @RestQuery @Parameter(description = "State: on whom it waits, or how it ended") @Nullable CommentPeriodState state) {}

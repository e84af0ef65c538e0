package org.lanzarote.monitoring.children.statement;

import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.session.StatementMedium;

/** Which statements to list; all that is given must hold. */
record StatementFilter(
        @RestQuery @Parameter(description = "Key of the session") @Nullable UUID contribution,

        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party the session was held in")
        String party,

        @RestQuery @DefaultValue("") @Parameter(description = "Number of the question")
        String question,

        @RestQuery @DefaultValue("") @Parameter(description = "Numeral of the chapter, also through a question")
        String chapter,

        @RestQuery @Parameter(description = "How it was said") @Nullable StatementMedium medium,

        @RestQuery @Parameter(description = "What became of it") @Nullable StatementState state,

        @RestQuery
        @Parameter(description = "Whether it waits longer for the safeguarding officer than the installation allows")
        @Nullable Boolean overdue) {}

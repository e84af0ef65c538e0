package org.lanzarote.monitoring.children.extract;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.session.StatementMedium;

/** Which extracts to list; all that is given must hold. */
record ExtractFilter(
        @RestQuery
        @DefaultValue("")
        @Parameter(description = "ISO code of the Party; extracts that do not name their Party are not found by it")
        String party,

        @RestQuery @DefaultValue("") @Parameter(description = "Number of the question; its sub-questions are among it")
        String question,

        @RestQuery @DefaultValue("") @Parameter(description = "Numeral of the chapter, also through a question")
        String chapter,

        @RestQuery @Parameter(description = "How it was said") @Nullable StatementMedium medium) {}

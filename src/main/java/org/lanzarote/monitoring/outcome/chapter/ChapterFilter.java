package org.lanzarote.monitoring.outcome.chapter;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which parts of the chapters to list: paragraphs, or the statements that stand in their place in the factsheets. */
public record ChapterFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "Numeral of a chapter")
        String chapter,

        @RestQuery @Parameter(description = "Whether something that it rests on no longer stands") @Nullable Boolean stale) {}

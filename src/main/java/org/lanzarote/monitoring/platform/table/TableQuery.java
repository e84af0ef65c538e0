package org.lanzarote.monitoring.platform.table;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.language.Language;

/** How the caller wants a table. */
public record TableQuery(
        @RestQuery
        @DefaultValue("EN")
        @Parameter(description = "Language of a table's title, headings and names; JSON has both")
        Language lang) {}

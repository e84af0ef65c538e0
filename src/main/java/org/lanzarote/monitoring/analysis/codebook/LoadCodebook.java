package org.lanzarote.monitoring.analysis.codebook;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Says why the next version of a codebook is loaded from a table. */
record LoadCodebook(
        @RestQuery
        @DefaultValue("")
        @Parameter(description = "Why it changes; it stands with the version and is kept in the trail")
        String reason)
        implements Reasoned {}

package org.lanzarote.monitoring.inquiry.trace;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The words in which a chain is asked for. */
record FollowedWords(
        @RestQuery
        @DefaultValue("PUBLISHED")
        @Parameter(description = "The words of factsheets that are followed, where the draft has them otherwise")
        TracedWords words) {}

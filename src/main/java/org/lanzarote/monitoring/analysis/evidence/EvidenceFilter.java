package org.lanzarote.monitoring.analysis.evidence;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.quotation.PassageState;

/** Which evidence to list; all that is given must hold. */
record EvidenceFilter(
        @RestQuery @Parameter(description = "Whether it waits for somebody to say what becomes of it") @Nullable Boolean waits,

        @RestQuery @Parameter(description = "What became of it in the last submission") @Nullable PassageState state,

        @RestQuery
        @Parameter(description = "Whether a value of the answer is another one in the last submission")
        @Nullable Boolean valueChanged,

        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party whose answer it is")
        String party,

        @RestQuery
        @DefaultValue("")
        @Parameter(description = "Number of a question; a main question includes its sub-questions")
        String question,

        @RestQuery @Parameter(description = "The kind of record that rests on it") @Nullable CitingKind kind) {}

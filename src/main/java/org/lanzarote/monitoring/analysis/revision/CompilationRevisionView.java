package org.lanzarote.monitoring.analysis.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision of a compilation: what it was made of, and what has changed since. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompilationRevisionView(
        CompilationRevisionRow revision,

        @Schema(
                description =
                        "What it was made of: Parties by code, then stakeholders, then children. It holds no texts")
        List<PartView> parts,

        @Schema(description = "What is public now and was not then, says something else, or is gone")
        List<PartChange> changedSince) {}

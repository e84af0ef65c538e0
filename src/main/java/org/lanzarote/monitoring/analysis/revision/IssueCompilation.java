package org.lanzarote.monitoring.analysis.revision;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Issues a revision of a compilation as it is public now. */
record IssueCompilation(
        @Schema(
                description = "What is to be said of it, to everybody",
                examples = "With the replies received until May")
        @Size(min = 1, max = 1000) @AllSeen
        @Nullable String remark) {}

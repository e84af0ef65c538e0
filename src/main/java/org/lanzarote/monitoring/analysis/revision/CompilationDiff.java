package org.lanzarote.monitoring.analysis.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one revision of a compilation differs from another. */
record CompilationDiff(
        @Schema(description = "Number of the revision compared with")
        int from,

        @Schema(description = "Number of this revision") int to,

        @Schema(description = "What differs; empty: both were made of the same")
        List<PartChange> changes) {}

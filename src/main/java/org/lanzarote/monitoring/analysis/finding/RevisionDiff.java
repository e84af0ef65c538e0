package org.lanzarote.monitoring.analysis.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citation.TextDiff;

/** What changed from one wording of a finding to another. */
record RevisionDiff(
        @Schema(description = "The wording that is compared with")
        RevisionRow from,

        @Schema(description = "The wording that is compared")
        RevisionRow to,

        @Schema(description = "What changed in the text") TextDiff text) {}

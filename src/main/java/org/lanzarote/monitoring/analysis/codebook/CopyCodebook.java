package org.lanzarote.monitoring.analysis.codebook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins a codebook as a copy of another round's. */
record CopyCodebook(
        @Schema(description = "Number of the round whose codebook is copied, as it is in force there", examples = "1")
        int round) {}

package org.lanzarote.monitoring.children.extract;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what was done about the texts that cite a withdrawn extract. */
record ResolveWithdrawal(
        @Schema(description = "What was done") @NotNull ExtractResolution resolution) {}

package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Says that a record still holds although what it rests on was corrected. */
record ConfirmRecord(
        @NotNull CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        @NotBlank @Size(max = 100) String key,

        @Schema(description = "Why it still holds") @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {}

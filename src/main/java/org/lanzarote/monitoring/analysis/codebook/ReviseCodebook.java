package org.lanzarote.monitoring.analysis.codebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Makes the next version of a codebook: all of its codes, in their order. */
record ReviseCodebook(
        @Schema(description = "Why it changes; it stands with the version and is kept in the trail")
        @AllSeen
        @NotBlank @Size(max = 2_000) String reason,

        @Schema(
                description = "All codes in their order. A code in use cannot be left out; retire it. A key that was"
                        + " removed comes back with the name and the definition that it had last, and with no others")
        @NotNull @Size(max = 200) List<@Valid @NotNull CodeEntry> codes)
        implements Reasoned {}
